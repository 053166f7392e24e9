import type { WordForms } from '../content/language.ts'
import { createStemOf } from './create-stem-of.ts'
import { normalise } from './normalise.ts'
import { tokenise } from './tokenise.ts'

/** The words that the assistant knows. */
export interface WordList {
  /** A word of the content's own, in letters of its own: they hold nothing of the text that it was looked for in. */
  readonly ownOf: (word: string) => KnownWord | undefined
  /** Is it the stem of one of these? */
  readonly isStem: (text: string) => boolean
  /** Words that are Dutch but not ours; they are never taken for a slip of one of ours. */
  readonly common: Pick<ReadonlySet<string>, 'has'>
  /** The content's own words, the most frequent first; to order them takes a while. */
  readonly mostFrequent: () => readonly string[]
}

/** Terms with their numbers. */
export type TermNumbers = Pick<ReadonlyMap<string, number>, 'get' | 'size'>

/** A word of the content with its stem. */
export interface KnownWord {
  readonly word: string
  readonly stem: string
}

/** Lists the words of texts: everything that the content says and hears, in the order of the alphabet. */
export function listWords(forms: WordForms, texts: Iterable<string>): KnownWord[] {
  const stemOf = createStemOf(forms)
  const words = new Set<string>()
  for (const text of texts) for (const word of tokenise(normalise(text))) words.add(word)
  return [...words].sort().map((word) => ({ word, stem: stemOf(word) }))
}
