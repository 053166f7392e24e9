import type { Context } from 'hono'
import { readWeights } from '../read-weights.ts'

/** Does the client name brotli among what it can read? A wildcard is no such promise. */
export const readsBrotli = (c: Context): boolean =>
  readWeights(c.req.header('accept-encoding')).some(
    ({ type, weight }) => type === 'br' && weight > 0,
  )
