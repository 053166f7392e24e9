import type { CompiledContent } from '../content/compiled.ts'
import type { PackedUrgent, Prepared } from '../content/prepared.ts'
import { createLexicon } from '../language/lexicon.ts'
import { packCommon } from '../language/pack-common.ts'
import { packWords } from '../language/pack-words.ts'
import { phraseStems } from '../language/phrase-stems.ts'
import { type Reading, readWords } from '../language/read-words.ts'
import { createTermReader } from '../language/term-reader.ts'
import { type TermReader, toTerms } from '../language/to-terms.ts'
import { listWords } from '../language/word-list.ts'
import { packKeyness } from '../search/pack-keyness.ts'
import { topicKey } from '../search/topic.ts'
import { contentTexts, topicDocuments } from '../search/topic-documents.ts'
import { packSubjects, readTopicTerms } from '../search/topic-terms.ts'
import { measureKeyness } from './measure-keyness.ts'
import { measureLetters } from './measure-letters.ts'
import { reduceUrgent } from './reduce-urgent.ts'

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
  const known = new Set(words.stems.values())
  const stems = [...known]
  const { terms, subjects } = readTopicTerms(topicDocuments(content), termsOf, stems)
  return {
    words: packWords(words.stems),
    common: packCommon(common.filter((word) => !known.has(lexicon.stemOf(word)))),
    keyness: packKeyness(measureKeyness(content, lexicon, common), stems),
    letters: measureLetters(
      [...common, ...words.stems.keys()].filter((word) => /^[a-z]{3,}$/.test(word)),
    ),
    exact: exactSentences(content, (text) => readWords(text, lexicon, false), reader),
    terms: terms.slice(stems.length).join(' '),
    subjects: packSubjects(subjects),
    urgent: prepareUrgent(content, (text) => phraseStems(text, lexicon).join(' ')),
  }
}

function prepareUrgent(
  { urgent }: CompiledContent,
  stemsOf: (text: string) => string,
): readonly PackedUrgent[] {
  return urgent.map((entry) => {
    const { alarming, harmless } = reduceUrgent({
      alarming: entry.woorden.map(stemsOf),
      harmless: entry['niet-bij'].map(stemsOf),
    })
    return { id: entry.id, alarming: packCommon(alarming), harmless: packCommon(harmless) }
  })
}

/** Sentences with at most one term: the index cannot tell them apart, their exact words can. */
function exactSentences(
  content: CompiledContent,
  read: (text: string) => Reading,
  reader: TermReader,
): Record<string, string> {
  const sentences = topicDocuments(content).flatMap(({ topic, questions }) =>
    questions.map((text) => ({ key: topicKey(topic), reading: read(text) })),
  )
  const bare = sentences.filter(({ reading }) => toTerms(reading, reader).length < 2)
  return Object.fromEntries(bare.map(({ key, reading }) => [reading.stems.join(' '), key]))
}
