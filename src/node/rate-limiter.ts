import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import { rateWindow } from '../http/rate-limit.ts'

/** Gives the seconds that a client has to wait; 0: it may go on. */
export type Limit = (client: string) => Promise<number>

/**
 * Counts requests per client in memory, in windows of a minute. 0 points: no limit. Clocks that jump do no harm: a window
 * ends by a timer too, and nobody is told to wait for longer than one.
 */
export function createRateLimiter(points: number): Limit {
  if (points === 0) return async () => 0
  const limiter = new RateLimiterMemory({ points, duration: rateWindow })
  return async (client) => {
    try {
      await limiter.consume(client)
      return 0
    } catch (refused) {
      const ms =
        refused !== null && typeof refused === 'object' && 'msBeforeNext' in refused
          ? Number(refused.msBeforeNext)
          : 0
      return Math.min(rateWindow, Math.max(1, Math.ceil(ms / 1000)))
    }
  }
}
