import { Buffer } from 'node:buffer'
import { brotliDecompressSync } from 'node:zlib'

/** Bytes that src/build packed with Brotli and wrote as base64. Both run times have Brotli. */
export function unpackBrotli(base64: string): Uint8Array {
  return brotliDecompressSync(Buffer.from(base64, 'base64'))
}
