import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { Config } from './config.ts'

type Headers = Readonly<Record<string, string>>

const exposed = 'Retry-After'
/** No answer of the API is kept, an error neither. */
export const neverKept = { 'Cache-Control': 'no-store' } as const

/** Answers a browser that asks whether a site of ALLOWED_ORIGINS may call the API. */
export const preflight = ({ ALLOWED_ORIGINS: origins }: Config): MiddlewareHandler =>
  cors({
    origin: origins === '*' ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: [exposed],
    maxAge: 86_400,
  })

/**
 * Adds to an answer of the API that was made elsewhere who may read it, and that it is not kept. Hono's own middleware would
 * do so before there is an answer, and Hono then copies it, body and all.
 */
export function createAddApiHeaders(config: Config): (c: Context) => void {
  const sharing = createSharingHeaders(config)
  return (c) => {
    const { Vary: vary, ...shared } = sharing(c)
    const { headers } = c.res
    for (const [name, value] of Object.entries({ ...neverKept, ...shared }))
      headers.set(name, value)
    if (vary) headers.append('Vary', vary)
  }
}

/** What tells a browser which sites may read an answer; the same object for the same site. */
export function createSharingHeaders({
  ALLOWED_ORIGINS: origins,
}: Config): (c: Context) => Headers {
  const anybody = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed }
  if (origins === '*') return () => anybody
  const nobody = { 'Access-Control-Expose-Headers': exposed, Vary: 'Origin' }
  const listed = new Map<string, Headers>(
    origins.map((origin) => [origin, { 'Access-Control-Allow-Origin': origin, ...nobody }]),
  )
  return (c) => listed.get(c.req.header('origin') ?? '') ?? nobody
}
