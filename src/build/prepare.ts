import type { CompiledContent } from '../content/compiled.ts'
import type { Prepared } from '../content/prepared.ts'
import { createLexicon } from '../language/lexicon.ts'
import { packCommon } from '../language/pack-common.ts'
import { packWords } from '../language/pack-words.ts'
import { readWords } from '../language/read-words.ts'
import { createTermReader } from '../language/term-reader.ts'
import { toTerms } from '../language/to-terms.ts'
import { listWords } from '../language/word-list.ts'
import { packKeyness } from '../search/pack-keyness.ts'
import { contentTexts, topicDocuments } from '../search/topic-documents.ts'
import { packSubjects, readTopicTerms } from '../search/topic-terms.ts'
import { measureKeyness } from './measure-keyness.ts'
import { measureLetters } from './measure-letters.ts'

/**
 * Reads the content ahead, as messages are read, so that a start need not.
 * @param common ordinary Dutch words
 */
export function prepare(content: CompiledContent, common: readonly string[]): Prepared {
  const words = listWords(content.wordForms, contentTexts(content), common)
  const lexicon = createLexicon(content.wordForms, words)
  const reader = createTermReader(content.synonyms, lexicon)
  const termsOf = (text: string) =>
    toTerms(readWords(text, lexicon, false), reader).map(({ term }) => term)
  const stems = [...new Set(words.stems.values())]
  const { terms, subjects } = readTopicTerms(topicDocuments(content), termsOf, stems)
  return {
    words: packWords(words.stems),
    common: packCommon(common.filter((word) => !words.stems.has(word))),
    keyness: packKeyness(measureKeyness(content, lexicon, common), stems),
    letters: measureLetters(
      [...common, ...words.stems.keys()].filter((word) => /^[a-z]{3,}$/.test(word)),
    ),
    terms: terms.slice(stems.length).join(' '),
    subjects: packSubjects(subjects),
  }
}
