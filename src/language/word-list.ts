import type { WordForms } from '../content/language.ts'
import { createStemOf } from './create-stem-of.ts'
import { normalise } from './normalise.ts'
import { tokenise } from './tokenise.ts'

/** The words that the assistant knows. */
export interface WordList {
  /** The content's own words with their stems, most frequent first. */
  readonly stems: ReadonlyMap<string, string>
  /** Words that are Dutch but not ours; they are never taken for a slip of one of ours. */
  readonly common: Pick<ReadonlySet<string>, 'has'>
}

/** A word of the content with its stem. */
export interface KnownWord {
  readonly word: string
  readonly stem: string
  /** How often it occurs, in doublings: 0 for once, 1 for two or three times, 2 for four to seven … */
  readonly frequency: number
}

/** Lists the words of texts: everything that the content says and hears, in the order of the alphabet. */
export function listWords(forms: WordForms, texts: Iterable<string>): KnownWord[] {
  const stemOf = createStemOf(forms)
  return [...countWords(texts)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => ({ word, stem: stemOf(word), frequency: 31 - Math.clz32(count) }))
}

/** Words with their stems, the most frequent first; of those that are as frequent, in the order given. */
export function stemsOf(words: readonly KnownWord[]): ReadonlyMap<string, string> {
  const ordered = [...words].sort((a, b) => b.frequency - a.frequency)
  return new Map(ordered.map(({ word, stem }) => [word, stem]))
}

function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of tokenise(normalise(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
