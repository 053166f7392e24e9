import type { Synonyms } from '../content/language.ts'
import type { Lexicon } from './lexicon.ts'
import { createPhraseBook } from './phrase-book.ts'
import { readWords } from './read-words.ts'
import type { TermReader } from './to-terms.ts'

export function createTermReader(synonyms: Synonyms, lexicon: Lexicon): TermReader {
  const stemsOf = (text: string) => readWords(text, lexicon, false).stems
  const phrases = synonyms.flatMap(({ term, woorden }) =>
    woorden.map((words) => ({ stems: stemsOf(words), value: stemsOf(term) })),
  )
  return { lexicon, synonyms: createPhraseBook(phrases) }
}
