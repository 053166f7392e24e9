import type { WordForms } from '../content/language.ts'
import { createStemOf } from './create-stem-of.ts'
import { normalise } from './normalise.ts'
import { tokenise } from './tokenise.ts'

/** The words that the assistant knows. */
export interface WordList {
  /** The content's own words with their stems, the most frequent first. */
  readonly stems: ReadonlyMap<string, string>
  /** Is it the stem of one of these? */
  readonly isStem: (text: string) => boolean
  /** Words that are Dutch but not ours; they are never taken for a slip of one of ours. */
  readonly common: Pick<ReadonlySet<string>, 'has'>
}

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

/** Words with their stems, those with the most frequent stem first; of those that are as frequent, in the order given. */
export function byFrequency(
  words: readonly KnownWord[],
  frequencies: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const groups = new Map<number, KnownWord[]>()
  for (const word of words) {
    const frequency = frequencies.get(word.stem) ?? 0
    const known = groups.get(frequency)
    if (known) known.push(word)
    else groups.set(frequency, [word])
  }
  const stems = new Map<string, string>()
  for (const frequency of [...groups.keys()].sort((a, b) => b - a))
    for (const { word, stem } of groups.get(frequency) ?? []) stems.set(word, stem)
  return stems
}
