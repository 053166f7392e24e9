import type { Context, MiddlewareHandler } from 'hono'
import type { Counters } from '../counters/counters.ts'
import { type Config, readConfig } from './config.ts'
import { jsonOf } from './json-of.ts'
import { settings } from './settings.ts'

/** What a run time gives the app: settings, who asks, and where numbers and log lines go. */
export interface Surroundings {
  readonly config: Config
  /** Who asks, as far as one client can be told from another; null: it cannot, and then nobody is held back. */
  readonly clientOf: (c: Context) => string | null
  /** Did the request come over https, for all that the run time knows? */
  readonly isHttps: (c: Context) => boolean
  /** Counts a request of a client. Gives the seconds to wait, or 0 where it may go on. */
  readonly limit: (client: string) => Promise<number>
  /** Null where counting is off. */
  readonly counters: Counters | null
  /** Null where the platform compresses what is answered. */
  readonly compression: Compression | null
  /** Writes a value of JSON, in the way that is sent fastest. */
  readonly jsonOf: (value: unknown) => string | Uint8Array<ArrayBuffer>
  readonly log: (entry: LogEntry) => void
  /** After each answer: what the run time still has to do. */
  readonly afterwards: (c: Context) => void
  readonly isStopping: () => boolean
}

export interface Compression {
  /** Makes a file of our own as small as it gets. Takes tens of milliseconds: for files that are kept, not for answers. */
  readonly brotliOf: (text: string) => Uint8Array<ArrayBuffer>
  /** Compresses an answer that is not compressed yet, for whoever can read that. */
  readonly gzip: MiddlewareHandler
}

/** One line of the log: nothing that was typed, no address, no query. */
export interface LogEntry {
  readonly method: string
  /** The pattern of the route, not the path. */
  readonly route: string
  readonly status: number
  readonly ms: number
  /** Requests since the start, and those still under way. */
  readonly total: number
  readonly open: number
  /** Of a fault: its name and where in the code, never its message. */
  readonly fault?: string
}

/** Nothing around it: no limits, no counting, no log. What tests in process begin from. */
export function bareSurroundings(environment: Readonly<Record<string, string>> = {}): Surroundings {
  return {
    config: readConfig(environment, settings),
    clientOf: () => null,
    isHttps: (c) => c.req.url.startsWith('https:'),
    limit: async () => 0,
    counters: null,
    compression: null,
    jsonOf,
    log: () => {},
    afterwards: () => {},
    isStopping: () => false,
  }
}
