import type { Context } from 'hono'
import type { Config } from './config.ts'

/** Headers of an answer, by name. */
export type HeaderFields = Readonly<Record<string, string>>

/** Answers a browser that asks what a page of another site may send to the API. Whether it may is told as in any answer. */
export const preflight = (): Response => new Response(null, { status: 204, headers: mayBeSent })

const mayBeSent = {
  'Access-Control-Allow-Methods': 'GET,HEAD,POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  // A day, in seconds.
  'Access-Control-Max-Age': '86400',
  Vary: 'Access-Control-Request-Headers',
} as const

/**
 * Adds its headers to an answer of the API that was made elsewhere. Hono's own middleware would do so before there is an
 * answer, and Hono then copies it, body and all.
 */
export function createAddApiHeaders(config: Config): (c: Context) => void {
  const headersFor = createApiHeaders(config)
  return (c) => {
    const { Vary: vary, ...others } = headersFor(c)
    const { headers } = c.res
    for (const [name, value] of Object.entries(others)) headers.set(name, value)
    if (vary) headers.append('Vary', vary)
  }
}

/**
 * The headers of any answer of the API, an error too: that it is not kept, and which sites may read it. The same object for
 * the same site.
 */
export function createApiHeaders({
  ALLOWED_ORIGINS: origins,
}: Config): (c: Context) => HeaderFields {
  const always = { 'Cache-Control': 'no-store', 'Access-Control-Expose-Headers': 'Retry-After' }
  const anybody = { ...always, 'Access-Control-Allow-Origin': '*' }
  if (origins === '*') return () => anybody
  const nobody = { ...always, Vary: 'Origin' }
  const listed = new Map<string, HeaderFields>(
    origins.map((origin) => [origin, { ...nobody, 'Access-Control-Allow-Origin': origin }]),
  )
  return (c) => listed.get(c.req.header('origin') ?? '') ?? nobody
}
