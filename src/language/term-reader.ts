import type { Synonyms } from '../content/language.ts'
import type { Lexicon } from './lexicon.ts'
import { createPhraseBook } from './phrase-book.ts'
import { stemsIn } from './stems-in.ts'
import type { TermReader } from './to-terms.ts'

/** @param synonyms as stems */
export function createTermReader(synonyms: Synonyms, lexicon: Lexicon): TermReader {
  const phrases = synonyms
    .flatMap(({ term, woorden }) => {
      const value = stemsIn(term)
      return woorden.map((words) => ({ stems: stemsIn(words), value }))
    })
    // "meeting" has the stem of "met": a phrase that reads as a stop word would be everywhere.
    .filter(({ stems }) => stems.some((stem) => !lexicon.isStopStem(stem)))
  return { lexicon, synonyms: createPhraseBook(phrases) }
}
