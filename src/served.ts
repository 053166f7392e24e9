import { Buffer } from 'node:buffer'
import { brotliDecompressSync } from 'node:zlib'
import { unpackServed } from './content/served.ts'
import { packed } from './generated/packed.js'

/** What the build made of content/, without what people type: of that only the stems. Both run times have Brotli. */
export const served = unpackServed({
  content: new TextDecoder().decode(unpack(packed.content)),
  prepared: () => unpack(packed.prepared),
  pupil: () => unpack(packed.pupil),
})

function unpack(base64: string): Uint8Array {
  return brotliDecompressSync(Buffer.from(base64, 'base64'))
}
