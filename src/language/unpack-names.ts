import type { Prepared } from '../content/prepared.ts'
import { filled, numbersIn } from '../packing/numbers.ts'
import { textOfRow } from '../packing/rows.ts'
import { unpackWords } from './pack-words.ts'

/** The words of the content, and what the numbers stand for that everything else is packed in. */
export interface Names {
  /** Words with their stems, the most frequent first. */
  readonly words: ReadonlyMap<string, string>
  readonly isStem: (text: string) => boolean
  /** Per number its stem or other term. */
  readonly names: readonly string[]
  /** The same the other way round. */
  readonly numbers: ReadonlyMap<string, number>
}

export function unpackNames({
  words,
  frequencies,
  spoken,
  terms,
}: Pick<Prepared, 'words' | 'frequencies' | 'spoken' | 'terms'>): Names {
  const known = unpackWords(words)
  const places = new Map<string, number>()
  for (const { stem } of known) if (!places.has(stem)) places.set(stem, places.size)
  const stems = [...places.keys()]
  const often = filled(new Uint16Array(stems.length), numbersIn(frequencies))
  const said = filled(new Uint8Array(stems.length), numbersIn(spoken))
  const numbers = new Map<string, number>()
  for (const place of mostFirst(stems.length, (at) => (said[at] ?? 0) * many + (often[at] ?? 0)))
    numbers.set(stems[place] ?? '', numbers.size)
  for (const term of textOfRow(terms).split(' ')) numbers.set(term, numbers.size)
  const ordered = new Map<string, string>()
  for (const place of mostFirst(
    known.length,
    (at) => often[places.get(known[at]?.stem ?? '') ?? 0] ?? 0,
  )) {
    const { word = '', stem = '' } = known[place] ?? {}
    ordered.set(word, stem)
  }
  return {
    words: ordered,
    isStem: (text) => (numbers.get(text) ?? stems.length) < stems.length,
    names: [...numbers.keys()],
    numbers,
  }
}

/** More than there are words, or subjects. */
const many = 2 ** 20

/** The places from 0 to `count`, those with the most first; of those with as much, in their own order. */
function mostFirst(count: number, much: (place: number) => number): Float64Array {
  // One number to sort by, which the run time does at once: a function to compare by takes ten times as long.
  const keys = new Float64Array(count)
  for (let place = 0; place < count; place++) keys[place] = place - much(place) * many
  keys.sort()
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0
    keys[i] = key - Math.floor(key / many) * many
  }
  return keys
}
