import { packedBytes } from '#packed-bytes'
import type { OwnReader } from './content/own-reader.ts'
import { lengths } from './generated/lengths.js'
import { cutRows, type Rows } from './packing/rows.ts'

/** What the build made, each row packed with Brotli by itself. */
export const packed = cutRows(packedBytes, lengths) as Packed

interface Packed extends Rows<Uint8Array> {
  readonly content: { readonly first: Uint8Array; readonly rest: Uint8Array }
  readonly prepared: Rows<Uint8Array>
  readonly reworded: Readonly<Record<OwnReader, Rows<Uint8Array>>>
  readonly ownTexts: Uint8Array
}
