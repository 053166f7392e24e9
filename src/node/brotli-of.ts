import { brotliCompressSync } from 'node:zlib'

/** A text in brotli at its smallest. Takes tens of milliseconds, so it is for files that are kept, not for answers. */
export const brotliOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(brotliCompressSync(text))
