import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'

/** Does the client name brotli among what it can read? A wildcard is no such promise. */
export const readsBrotli = (c: Context): boolean =>
  parseAccept(c.req.header('accept-encoding') ?? '').some(
    ({ type, q }) => type.toLowerCase() === 'br' && q > 0,
  )
