import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { Config } from './config.ts'

const exposed = 'Retry-After'

/**
 * Lets the sites of ALLOWED_ORIGINS call the API. Hono's own middleware answers a preflight; on any other answer it would set
 * headers before there is one, and Hono then copies the whole answer, body and all.
 */
export function crossOrigin({ ALLOWED_ORIGINS: origins }: Config): MiddlewareHandler {
  const preflight = cors({
    origin: origins === '*' ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: [exposed],
    maxAge: 86_400,
  })
  const allowed = (origin: string): string | null =>
    origins === '*' ? '*' : origins.includes(origin) ? origin : null
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return preflight(c, next)
    await next()
    const { headers } = c.res
    const origin = allowed(c.req.header('origin') ?? '')
    if (origin !== null) headers.set('Access-Control-Allow-Origin', origin)
    headers.set('Access-Control-Expose-Headers', exposed)
    if (origins !== '*') headers.append('Vary', 'Origin')
  }
}
