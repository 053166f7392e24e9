import type { Prepared } from '../content/prepared.ts'
import { numbersIn } from '../packing/numbers.ts'
import { unpackWords } from './pack-words.ts'
import { byFrequency } from './word-list.ts'

/** The words of the content, and what the numbers stand for that everything else is packed in. */
export interface Names {
  /** Words with their stems, the most frequent first. */
  readonly words: ReadonlyMap<string, string>
  /** The stems in the order of the alphabet of their words. */
  readonly stems: readonly string[]
  /** Per number its stem or other term. */
  readonly names: readonly string[]
}

export function unpackNames({
  words,
  frequencies,
  terms,
}: Pick<Prepared, 'words' | 'frequencies' | 'terms'>): Names {
  const known = unpackWords(words)
  const stems = [...new Set(known.map(({ stem }) => stem))]
  const next = numbersIn(frequencies)
  const ordered = byFrequency(known, new Map(stems.map((stem) => [stem, next()])))
  return { words: ordered, stems, names: [...new Set(ordered.values()), ...terms.split(' ')] }
}
