import type { Context } from 'hono'

export interface ServedFile {
  readonly body: string
  readonly type: string
  /** Changes with the body, without quotes. */
  readonly tag: string
  /** `forever`: its address changes with it. Otherwise how long it may be kept, in seconds. */
  readonly keep: 'forever' | number
  /** May pages of other sites load it? */
  readonly shared?: boolean
}

/** A file of our own, or 304 where the client still has it. */
export function serveFile(
  c: Context,
  { body, type, tag, keep, shared = false }: ServedFile,
): Response {
  const etag = `"${tag}"`
  const headers = {
    ETag: etag,
    'Cache-Control':
      keep === 'forever' ? 'public, max-age=31536000, immutable' : `public, max-age=${keep}`,
    ...(shared && {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
  }
  const held = (c.req.header('if-none-match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
  if (held.includes(etag) || held.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': type } })
}
