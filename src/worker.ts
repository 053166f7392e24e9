import type { ExecutionContext } from 'hono'
import type { Hono } from 'hono/tiny'
import { assemble, createToday } from './assemble.ts'
import { createCounters } from './counters/counters.ts'
import { createApp } from './http/app.ts'
import { readConfig } from './http/config.ts'
import { Problem } from './http/problem.ts'
import { rehearse } from './http/rehearse.ts'
import { settings } from './http/settings.ts'
import { createD1Store } from './worker/d1-store.ts'
import { fetchReading } from './worker/reading-bytes.ts'
import type { WorkerEnv } from './worker/worker-env.ts'
import { workerSurroundings } from './worker/worker-surroundings.ts'

const today = createToday()
const service = assemble(today)
let app: Hono | null = null

/** Cloudflare hands over the settings with the first request, so the app is made then, once per isolate. */
function createWorkerApp(env: WorkerEnv): Hono {
  const config = readConfig(env, settings)
  const counters = env.COUNTERS ? createCounters(createD1Store(env.COUNTERS), today) : null
  const { ASSETS: assets } = env
  if (!assets)
    throw new Error('ASSETS: geen bestanden bij de Worker; zie [assets] in wrangler.toml')
  const ready = (): Promise<void> => fetchReading(assets)
  const rehearsed = (): Promise<void> => ready().then(() => rehearse(service))
  return createApp({ ...service, ready }, workerSurroundings(config, env, counters, rehearsed))
}

/** The Cloudflare Worker: the same app as on Node. */
// biome-ignore lint/style/noDefaultExport: a Worker is the default export of its module
export default {
  fetch: (
    request: Request,
    env: WorkerEnv = {},
    context?: ExecutionContext,
  ): Response | Promise<Response> => {
    try {
      app ??= createWorkerApp(env)
    } catch (error) {
      // biome-ignore lint/suspicious/noConsole: the log of a Worker is its console
      console.error(error instanceof Error ? error.message : error)
      return new Problem(
        500,
        'De dienst is verkeerd ingesteld',
        'Dat ligt aan ons. De beheerder vindt in het logboek welke instelling niet klopt.',
      ).toResponse()
    }
    return app.fetch(request, env, context)
  },
}
