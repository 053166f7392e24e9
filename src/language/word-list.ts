import type { WordForms } from '../content/language.ts'
import { createStemOf } from './create-stem-of.ts'
import { normalise } from './normalise.ts'
import { tokenise } from './tokenise.ts'

/** The words that the assistant knows. */
export interface WordList {
  /** The content's own words with their stems, most frequent first. */
  readonly stems: ReadonlyMap<string, string>
  /** Words that are Dutch but not ours; they are never taken for a slip of one of ours. */
  readonly common: ReadonlySet<string>
}

/** Lists the words of texts: everything that the content says and hears. */
export function listWords(
  forms: WordForms,
  texts: Iterable<string>,
  common: Iterable<string>,
): WordList {
  const stemOf = createStemOf(forms)
  const words = [...countWords(texts)].sort(([, a], [, b]) => b - a)
  return { stems: new Map(words.map(([word]) => [word, stemOf(word)])), common: new Set(common) }
}

function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of tokenise(normalise(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
