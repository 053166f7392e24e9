import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'
import type { Surroundings } from './surroundings.ts'

/** How long a window of RATE_LIMIT_PER_MINUTE lasts, in seconds. */
export const rateWindow = 60

/** Holds back a client that asks too much at once: on the API, on forms and on searching. Reading pages is never held back. */
export function rateLimit({
  clientOf,
  limit,
}: Pick<Surroundings, 'clientOf' | 'limit'>): MiddlewareHandler {
  return async (c, next) => {
    const client = isCounted(c) ? clientOf(c) : null
    const wait = client === null ? 0 : await limit(client)
    if (wait > 0) throw tooMany(wait)
    await next()
  }
}

/** Searching is known by its question, since one page has several paths: with a slash at the end it is the same. */
const isCounted = ({ req }: Context): boolean =>
  req.path.startsWith('/api/') || req.method === 'POST' || Boolean(req.query('q'))

export function tooMany(wait: number): Problem {
  const detail = `Er kwamen veel vragen na elkaar van dit adres. Wacht ${wait} seconden en probeer het dan opnieuw. Er is niets verloren.`
  return new Problem(429, 'Even wachten', detail, { headers: { 'Retry-After': String(wait) } })
}
