import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Counters } from '../counters/counters.ts'
import type { LogEntry, Surroundings } from '../http/surroundings.ts'
import { createClientReader } from './client-of.ts'
import { compression } from './compression.ts'
import { jsonBytes } from './json-bytes.ts'
import type { NodeConfig } from './node-settings.ts'
import { createRateLimiter } from './rate-limiter.ts'

/** What Node gives the app. */
export interface NodeParts {
  readonly config: NodeConfig
  readonly counters: Counters | null
  readonly log: (line: object) => void
  readonly isStopping: () => boolean
}

export function nodeSurroundings({ config, counters, log, isStopping }: NodeParts): Surroundings {
  const reader = createClientReader(config.TRUST_PROXY)
  const incoming = (c: Context) => (c.env as HttpBindings).incoming
  return {
    config,
    clientOf: (c) => reader.clientOf(incoming(c)),
    isHttps: (c) => reader.isHttps(incoming(c)),
    limit: createRateLimiter(config.RATE_LIMIT_PER_MINUTE),
    counters,
    compression,
    jsonOf: jsonBytes,
    log: (entry: LogEntry) => log(entry),
    afterwards: () => {},
    isStopping,
  }
}
