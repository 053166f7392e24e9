import type { Context } from 'hono'
import { readsBrotli } from './reads-brotli.ts'

export interface ServedFile {
  /** Asked for only where it is sent. */
  readonly body: () => string
  readonly type: string
  /** Changes with the body, without quotes. */
  readonly tag: string
  /** `forever`: its address changes with it. Otherwise how long it may be kept, in seconds. */
  readonly keep: 'forever' | number
  /** May pages of other sites load it? */
  readonly shared?: boolean
  /** The body in brotli, for who can read that; null: not to be had. */
  readonly brotli?: (() => Uint8Array<ArrayBuffer>) | null
}

/** A file of our own, or 304 where the client still has it. */
export function serveFile(
  c: Context,
  { body, type, tag, keep, shared = false, brotli = null }: ServedFile,
): Response {
  const packed = brotli && readsBrotli(c) ? brotli() : null
  // Other bytes under the same address need another tag.
  const etag = `"${tag}${packed ? '-br' : ''}"`
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
  return new Response(packed ?? body(), {
    headers: { ...headers, 'Content-Type': type, ...(packed && { 'Content-Encoding': 'br' }) },
  })
}
