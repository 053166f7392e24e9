import type { Lexicon } from './lexicon.ts'
import type { Patterns } from './patterns.ts'
import { createPhraseBook, type Phrases } from './phrase-book.ts'
import type { TermReader } from './to-terms.ts'

/** @param synonyms what people say, each with the stems that the content uses */
export function createTermReader(
  synonyms: readonly Phrases<readonly string[]>[],
  lexicon: Lexicon,
  patterns: Patterns,
): TermReader {
  return { lexicon, synonyms: createPhraseBook(synonyms, patterns) }
}
