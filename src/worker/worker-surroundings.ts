import type { Context } from 'hono'
import type { Counters } from '../counters/counters.ts'
import type { Config } from '../http/config.ts'
import { householdOf } from '../http/household-of.ts'
import { jsonOf } from '../http/json-of.ts'
import { rateWindow } from '../http/rate-limit.ts'
import type { Surroundings } from '../http/surroundings.ts'
import type { WorkerEnv } from './worker-env.ts'

/**
 * What Cloudflare gives the app. The client's address comes from Cloudflare itself and cannot be forged.
 * @param rehearse makes ready for typed messages: done once, while whoever began a conversation reads
 */
export function workerSurroundings(
  config: Config,
  { RATE_LIMITER: limiter }: WorkerEnv,
  counters: Counters | null,
  rehearse: () => Promise<void>,
): Surroundings {
  let isRehearsed = false
  return {
    config,
    clientOf: (c) => {
      const address = c.req.header('cf-connecting-ip')
      return address === undefined ? null : householdOf(address)
    },
    isHttps: (c) => c.req.url.startsWith('https:'),
    limit: async (client) => {
      if (!limiter || config.RATE_LIMIT_PER_MINUTE === 0) return 0
      const { success } = await limiter.limit({ key: client })
      return success ? 0 : rateWindow
    },
    counters,
    compression: null,
    jsonOf,
    // biome-ignore lint/suspicious/noConsole: the log of a Worker is its console
    log: (entry) => console.log(JSON.stringify(entry)),
    afterwards: (c) => {
      if (counters && counters.held() > 0) settle(c, counters.flush())
      if (isRehearsed || c.req.method !== 'POST') return
      isRehearsed = true
      settle(c, afterAnswer().then(rehearse))
    },
    isStopping: () => false,
  }
}

/** When the answer is on its way. */
const afterAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Lets the run time wait for what goes on after the answer. */
function settle(c: Context, promise: Promise<void>): void {
  c.executionCtx.waitUntil(promise)
}
