import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { isWhole } from './api-answer.ts'
import type { Config } from './config.ts'

const exposed = 'Retry-After'

/**
 * Lets the sites of ALLOWED_ORIGINS call the API. Hono's own middleware answers a preflight; on any other answer it would
 * set headers before there is one, and Hono then copies the whole answer, body and all.
 */
export function crossOrigin(config: Config): MiddlewareHandler {
  const { ALLOWED_ORIGINS: origins } = config
  const preflight = cors({
    origin: origins === '*' ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: [exposed],
    maxAge: 86_400,
  })
  const sharing = createSharingHeaders(config)
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return preflight(c, next)
    await next()
    if (isWhole(c)) return
    const { headers } = c.res
    const { Vary: vary, ...shared } = sharing(c)
    for (const [name, value] of Object.entries(shared)) headers.set(name, value)
    if (vary) headers.append('Vary', vary)
  }
}

/** What tells a browser which sites may read an answer. */
export function createSharingHeaders({
  ALLOWED_ORIGINS: origins,
}: Config): (c: Context) => Readonly<Record<string, string>> {
  const anybody = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed }
  const listed = { 'Access-Control-Expose-Headers': exposed, Vary: 'Origin' }
  if (origins === '*') return () => anybody
  return (c) => {
    const origin = c.req.header('origin') ?? ''
    return origins.includes(origin) ? { 'Access-Control-Allow-Origin': origin, ...listed } : listed
  }
}
