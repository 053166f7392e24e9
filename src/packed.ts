import { packedBytes } from '#packed-bytes'
import { readingBytes } from '#reading-bytes'
import type { OwnReader } from './content/own-reader.ts'
import { lengths } from './generated/lengths.js'
import { cutRows, type Rows } from './packing/rows.ts'

/** What the build made, each row packed with Brotli by itself. */
export const packed = cutRows(packedBytes, lengths.packed) as Packed

/** The same of what typed messages are read with. A Worker has it when it was fetched; see worker/reading-bytes.ts. */
export const packedReading = () => cutRows(readingBytes(), lengths.reading) as PackedReading

interface Packed extends Rows<Uint8Array> {
  readonly content: { readonly first: Uint8Array; readonly rest: Uint8Array }
  readonly reworded: Readonly<Record<OwnReader, Rows<Uint8Array>>>
  readonly ownTexts: Uint8Array
}

interface PackedReading extends Rows<Uint8Array> {
  readonly prepared: Rows<Uint8Array>
}
