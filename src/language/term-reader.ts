import type { Heard, Stems } from './heard.ts'
import type { Lexicon } from './lexicon.ts'
import type { Numbering } from './numbering.ts'
import { createPhraseBook } from './phrase-book.ts'
import type { TermReader } from './to-terms.ts'

export function createTermReader(
  synonyms: Heard<Stems>['synonyms'],
  lexicon: Lexicon,
  numbering?: Numbering,
): TermReader {
  const phrases = synonyms
    .flatMap(({ term, woorden }) => woorden.map((stems) => ({ stems, value: term })))
    // "meeting" has the stem of "met": a phrase that reads as a stop word would be everywhere.
    .filter(({ stems }) => stems.some((stem) => !lexicon.isStopStem(stem)))
  return { lexicon, synonyms: createPhraseBook(phrases, numbering) }
}
