import { brotliDecompressSync } from 'node:zlib'

/** Bytes that src/build packed with Brotli. Both run times have Brotli. */
export function unpackBrotli(packed: Uint8Array): Uint8Array {
  return brotliDecompressSync(packed)
}
