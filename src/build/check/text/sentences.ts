/** A dot after these ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:bv|bijv|o\.a|d\.w\.z|m\.a\.w|nr|tel|art|e\.d|i\.p\.v|m\.b\.t|t\.e\.m)\.$/i

const boundary = /(?<=[.!?…]["'”’»)]*)\s+(?=["'“‘«(]?[\p{Lu}\d{])/u

/** The sentences of a paragraph, in order. */
export function sentences(paragraph: string): readonly string[] {
  const found: string[] = []
  for (const piece of paragraph.split(boundary)) {
    const last = found.at(-1)
    if (last !== undefined && shortened.test(last)) found[found.length - 1] = `${last} ${piece}`
    else if (piece.trim() !== '') found.push(piece.trim())
  }
  return found
}
