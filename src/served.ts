import { unpackServed } from './content/served.ts'
import { packed } from './generated/packed.js'
import { unpackBrotli } from './unpack-brotli.ts'

/** What the build made of content/, without what people type: of that only the stems. */
export const served = unpackServed({
  content: new TextDecoder().decode(unpackBrotli(packed.content)),
  prepared: () => unpackBrotli(packed.prepared),
  pupil: () => unpackBrotli(packed.pupil),
})
