import { brotliCompressSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import type { Compression } from '../http/surroundings.ts'

/** What Node has to do by itself, since nobody does it after us. */
export const compression: Compression = {
  brotliOf: (text) => new Uint8Array(brotliCompressSync(text)),
  gzip: gzip(),
}

function gzip(): MiddlewareHandler {
  const squeeze = compress()
  return async (c, next) => {
    const response = await squeeze(c, next)
    if (!c.res.headers.get('Vary')?.includes('Accept-Encoding'))
      c.res.headers.append('Vary', 'Accept-Encoding')
    return response
  }
}
