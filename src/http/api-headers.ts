import type { MiddlewareHandler } from 'hono'
import { isWhole } from './api-answer.ts'
import { createSharingHeaders } from './cross-origin.ts'
import { closedHeaders, createIsSecure, httpsHeaders } from './security-headers.ts'
import type { Surroundings } from './surroundings.ts'

/** No answer of the API is kept, an error neither. */
const neverKept = { 'Cache-Control': 'no-store' } as const

/** Lays out the headers of an answer for whoever makes it. */
export function apiHeaders(
  surroundings: Pick<Surroundings, 'config' | 'isHttps'>,
): MiddlewareHandler {
  const sharing = createSharingHeaders(surroundings.config)
  const isSecure = createIsSecure(surroundings)
  return async (c, next) => {
    c.set('apiHeaders', {
      ...sharing(c),
      ...neverKept,
      ...closedHeaders,
      ...(isSecure(c) && httpsHeaders),
    })
    await next()
    if (!isWhole(c)) c.res.headers.set('Cache-Control', neverKept['Cache-Control'])
  }
}
