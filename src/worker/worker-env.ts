import type { D1 } from './d1-store.ts'
import type { Assets } from './reading-bytes.ts'

/** The bindings of wrangler.toml beside the settings of config.ts. Each but ASSETS may be left out. */
export interface WorkerEnv extends Readonly<Record<string, unknown>> {
  /** What typed messages are read with. */
  readonly ASSETS?: Assets
  /** A D1 database for the counts. */
  readonly COUNTERS?: D1
  /** Cloudflare's own rate limiting; how much is allowed stands in wrangler.toml. */
  readonly RATE_LIMITER?: {
    readonly limit: (options: { readonly key: string }) => Promise<{ readonly success: boolean }>
  }
}
