import type { MiddlewareHandler } from 'hono'
import { getRuntimeKey } from 'hono/adapter'
import { compress } from 'hono/compress'

/** Gzip, for what is not compressed yet, where nobody else does it: Cloudflare compresses what a Worker answers, and would do so twice. */
export function compressOnNode(): MiddlewareHandler {
  const squeeze = compress()
  return async (c, next) => {
    if (getRuntimeKey() !== 'node') return next()
    const response = await squeeze(c, next)
    if (!c.res.headers.get('Vary')?.includes('Accept-Encoding'))
      c.res.headers.append('Vary', 'Accept-Encoding')
    return response
  }
}
