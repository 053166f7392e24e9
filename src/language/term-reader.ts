import type { Synonyms } from '../content/language.ts'
import type { Lexicon } from './lexicon.ts'
import { createPhraseBook } from './phrase-book.ts'
import { phraseStems } from './phrase-stems.ts'
import type { TermReader } from './to-terms.ts'

export function createTermReader(synonyms: Synonyms, lexicon: Lexicon): TermReader {
  const stemsOf = (text: string) => phraseStems(text, lexicon)
  const phrases = synonyms
    .flatMap(({ term, woorden }) => {
      const value = stemsOf(term)
      return woorden.map((words) => ({ stems: stemsOf(words), value }))
    })
    // "meeting" has the stem of "met": a phrase that reads as a stop word would be everywhere.
    .filter(({ stems }) => stems.some((stem) => !lexicon.isStopStem(stem)))
  return { lexicon, synonyms: createPhraseBook(phrases) }
}
