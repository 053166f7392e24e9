import type { Prepared } from '../content/prepared.ts'
import { numbersIn } from '../packing/numbers.ts'
import { unpackWords } from './pack-words.ts'
import { byFrequency } from './word-list.ts'

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
  terms,
}: Pick<Prepared, 'words' | 'frequencies' | 'terms'>): Names {
  const known = unpackWords(words)
  const next = numbersIn(frequencies)
  const frequencyOf = new Map<string, number>()
  for (const { stem } of known) if (!frequencyOf.has(stem)) frequencyOf.set(stem, next())
  const ordered = byFrequency(known, frequencyOf)
  const numbers = new Map<string, number>()
  for (const stem of ordered.values()) if (!numbers.has(stem)) numbers.set(stem, numbers.size)
  const stems = numbers.size
  for (const term of terms.split(' ')) numbers.set(term, numbers.size)
  return {
    words: ordered,
    isStem: (text) => (numbers.get(text) ?? stems) < stems,
    names: [...numbers.keys()],
    numbers,
  }
}
