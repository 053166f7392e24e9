import type { CompiledContent } from '../content/compiled.ts'
import type { Prepared } from '../content/prepared.ts'
import { codeLetters } from '../language/code-letters.ts'
import { codeWords } from '../language/code-words.ts'
import { createStemOf } from '../language/create-stem-of.ts'
import { heardLists, mapHeard } from '../language/heard.ts'
import { createLexicon } from '../language/lexicon.ts'
import { patternStems } from '../language/pattern.ts'
import { type Reading, readWords } from '../language/read-words.ts'
import { createTermReader } from '../language/term-reader.ts'
import { type TermReader, toTerms } from '../language/to-terms.ts'
import { codeWordFilter } from '../language/word-filter.ts'
import { listWords, stemsOf } from '../language/word-list.ts'
import { codePhrases } from '../packing/code-phrases.ts'
import { encode } from '../packing/encoder.ts'
import { codeLeanings } from '../search/code-leaning.ts'
import { codeSubjects } from '../search/code-subjects.ts'
import { contentTexts, topicDocuments } from '../search/topic-documents.ts'
import { readTopicTerms } from '../search/topic-terms.ts'
import { fitLeanings } from './fit-leaning.ts'
import { measureLetters } from './measure-letters.ts'
import { reduceUrgent } from './reduce-urgent.ts'

/** Phrases of stems, list by list. */
type Lists = readonly (readonly (readonly string[])[])[]

/**
 * Reads the content ahead, as messages are read, so that a start need not.
 * @param frequent ordinary Dutch words, the most frequent first
 */
export function prepare(content: CompiledContent, frequent: readonly string[]): Prepared {
  const words = listWords(content.wordForms, contentTexts(content))
  const known = stemsOf(words)
  const stems = [...new Set(known.values())]
  const common = withoutStems(frequent, stems, createStemOf(content.wordForms))
  const lexicon = createLexicon(content.wordForms, { stems: known, common: new Set(frequent) })
  const read = (text: string): Reading => readWords(text, lexicon, false)
  const stemsIn = (text: string) => patternStems(text, (part) => read(part).stems)
  const heard = mapHeard(content, (phrases) => phrases.map((text) => stemsIn(text).join(' ')))
  const reader = createTermReader(heard.synonyms, lexicon)
  const lists = {
    exact: exactSentences(content, read, reader),
    urgent: urgentLists(content, (text) => read(text).stems),
    heard: heardLists(content).map((phrases) => phrases.map(stemsIn)),
  }
  const documents = topicDocuments(content)
  const { terms, subjects } = readTopicTerms(
    documents,
    (text) => toTerms(read(text), reader).map(({ term }) => term),
    [...stems, ...Object.values(lists).flat(3)],
  )
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const pack = (given: Lists): string =>
    encode((coder) =>
      codePhrases(
        coder,
        terms.length,
        given.map((phrases) =>
          phrases.map((phrase) => phrase.map((stem) => numbers.get(stem) ?? 0)),
        ),
      ),
    )
  return {
    words: encode((coder) => codeWords(coder, words)),
    common: {
      size: common.length,
      filter: encode((coder) => codeWordFilter(coder, common.length, common)),
    },
    leanings: encode((coder) =>
      codeLeanings(coder, terms, fitLeanings(documents, { terms, subjects })),
    ),
    letters: encode((coder) => codeLetters(coder, lettersOf(words, frequent))),
    terms: terms.slice(stems.length).join(' '),
    subjects: encode((coder) => codeSubjects(coder, terms.length, subjects)),
    exact: pack(lists.exact),
    urgent: pack(lists.urgent),
    heard: pack(lists.heard),
  }
}

/** Words that have none of the stems. */
function withoutStems(
  words: readonly string[],
  stems: readonly string[],
  stemOf: (word: string) => string,
): string[] {
  const known = new Set(stems)
  return words.filter((word) => !known.has(stemOf(word)))
}

const lettersOf = (words: readonly { readonly word: string }[], frequent: readonly string[]) =>
  measureLetters(
    [...frequent, ...words.map(({ word }) => word)].filter((word) => /^[a-z]{3,}$/.test(word)),
  )

function urgentLists(
  { urgent }: CompiledContent,
  stemsIn: (text: string) => readonly string[],
): Lists {
  return urgent.flatMap((entry) => {
    const { alarming, harmless } = reduceUrgent({
      alarming: entry.woorden.map((text) => stemsIn(text).join(' ')),
      harmless: entry['niet-bij'].map((text) => stemsIn(text).join(' ')),
    })
    return [alarming, harmless].map((phrases) => phrases.map(partsOf))
  })
}

/** Sentences with at most one term: the index cannot tell them apart, their exact words can. */
function exactSentences(
  content: CompiledContent,
  read: (text: string) => Reading,
  reader: TermReader,
): Lists {
  const found = new Map<string, number>()
  for (const [subject, { questions }] of topicDocuments(content).entries()) {
    for (const reading of questions.map(read))
      if (toTerms(reading, reader).length < 2) found.set(reading.stems.join(' '), subject)
  }
  return topicDocuments(content).map((_, subject) =>
    [...found].filter(([, of]) => of === subject).map(([stems]) => partsOf(stems)),
  )
}

/** The stems of a phrase that has spaces between them. */
const partsOf = (phrase: string): readonly string[] => phrase.split(' ').filter(Boolean)
