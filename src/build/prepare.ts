import type { CompiledContent } from '../content/compiled.ts'
import type { Prepared } from '../content/prepared.ts'
import { createStemOf } from '../language/create-stem-of.ts'
import { type Heard, heardLists, mapHeard, type Stems } from '../language/heard.ts'
import { createLexicon, type Lexicon } from '../language/lexicon.ts'
import { packLetters } from '../language/pack-letters.ts'
import { packWords } from '../language/pack-words.ts'
import { patternStems } from '../language/pattern.ts'
import { createPatterns } from '../language/patterns.ts'
import { type Reading, readWords } from '../language/read-words.ts'
import { createTermReader } from '../language/term-reader.ts'
import { type TermReader, toTerms } from '../language/to-terms.ts'
import { namesInPhrase } from '../language/urgent-names.ts'
import { packWordFilter } from '../language/word-filter.ts'
import { listWords } from '../language/word-list.ts'
import { writtenPatterns } from '../language/written-patterns.ts'
import { packNumbers } from '../packing/numbers.ts'
import { type PackedPhrases, packPhrases } from '../packing/phrases.ts'
import { rowOfText } from '../packing/rows.ts'
import { packLeanings } from '../search/pack-leanings.ts'
import { packSubjects } from '../search/pack-subjects.ts'
import { contentTexts, topicDocuments } from '../search/topic-documents.ts'
import {
  countSubjects,
  countTerms,
  numberTerms,
  type ReadSubject,
  type ReadText,
  readSubjects,
} from '../search/topic-terms.ts'
import { fitLeanings } from './fit-leanings.ts'
import { measureLetters } from './measure-letters.ts'
import { reduceUrgent } from './reduce-urgent.ts'
import { seldomStems } from './seldom-stems.ts'
import { type LabelledText, trainClassifier } from './train-classifier.ts'

/** Phrases of stems, list by list. */
type Lists = readonly (readonly (readonly string[])[])[]

/**
 * Reads the content ahead, as messages are read, so that a start need not.
 * @param frequent ordinary Dutch words, the most frequent first
 */
export function prepare(content: CompiledContent, frequent: readonly string[]): Prepared {
  const documents = topicDocuments(content)
  const all = listWords(content.wordForms, contentTexts(content))
  const seldom = seldomStems(all, contentTexts(content), documents)
  const words = all.filter(({ stem }) => !seldom.has(stem))
  const stems = [...new Set(words.map(({ stem }) => stem))]
  const common = withoutStems(frequent, stems, createStemOf(content.wordForms))
  const known = new Set(stems)
  const lexicon = createLexicon(content.wordForms, {
    stems: new Map(words.map(({ word, stem }) => [word, stem])),
    isStem: (text) => known.has(text),
    common: new Set(frequent),
  })
  const read = (text: string): Reading => readWords(text, lexicon, false)
  const stemsIn = (text: string) => patternStems(text, (part) => read(part).stems)
  const heardAll = mapHeard(content, (phrases: readonly string[]) => phrases.map(stemsIn))
  const heard = { ...heardAll, synonyms: telling(heardAll.synonyms, lexicon) }
  const reader = termReaderOf(heard.synonyms, lexicon)
  const readText = (text: string): ReadText => {
    const reading = read(text)
    const terms = toTerms(reading, reader).filter(({ term }) => !seldom.has(term))
    return { stems: reading.stems, terms }
  }
  const subjects = readSubjects(documents, readText)
  const everyday = content.everyday.map(readText)
  const lists = {
    exact: exactSentences(content, read, reader),
    urgent: urgentLists(content, read),
    heard: heardLists(heard),
  }
  const counts = countSubjects(subjects)
  const countOf = (stem: string): number => counts.get(stem) ?? 0
  const useOf = measureUse(lists)
  const ordered = [...stems].sort((a, b) => useOf(b) - useOf(a) || countOf(b) - countOf(a))
  const terms = new Set([...ordered, ...counts.keys(), ...Object.values(lists).flat(3)])
  const numbers = new Map([...terms].map((term, number) => [term, number]))
  const numbered = numberTerms(subjects, numbers)
  const counted = numbered.map(countTerms)
  const isAsked = (term: number, subject: number) => counted[subject]?.counts.has(term) ?? false
  const classifier = trainClassifier(labelled(subjects, everyday), numbers, isAsked)
  const numbersOf = ({ terms: found }: ReadText) =>
    found.flatMap(({ term }) => numbers.get(term) ?? [])
  const pack = (given: Lists): PackedPhrases =>
    packPhrases(
      given.map((phrases) => phrases.map((phrase) => phrase.map((stem) => numbers.get(stem) ?? 0))),
    )
  return {
    words: packWords(words),
    common: packWordFilter(common),
    letters: packLetters(lettersOf(words, frequent)),
    frequencies: packNumbers(stems.map(countOf)),
    spoken: packNumbers(stems.map(useOf)),
    terms: rowOfText([...terms].slice(stems.length).join(' ')),
    leanings: packLeanings(
      fitLeanings(documents, numbered, everyday.map(numbersOf), terms.size),
      terms.size,
    ),
    subjects: packSubjects(counted, terms.size, classifier.beside),
    classifier: classifier.packed,
    exact: pack(lists.exact),
    urgent: pack(lists.urgent),
    heard: pack(lists.heard),
  }
}

type Synonyms = Heard<Stems>['synonyms']

/** "meeting" has the stem of "met": a phrase that reads as a stop word would be everywhere. */
const telling = (synonyms: Synonyms, { isStopStem }: Lexicon): Synonyms =>
  synonyms.map(({ term, woorden }) => ({
    term,
    woorden: woorden.filter((stems) => !stems.every(isStopStem)),
  }))

function termReaderOf(synonyms: Synonyms, lexicon: Lexicon): TermReader {
  const { names, rows } = writtenPatterns(synonyms.flatMap(({ woorden }) => woorden))
  let row = 0
  const phrases = synonyms.map(({ term, woorden }) => ({
    patterns: woorden.map(() => row++),
    value: term,
  }))
  return createTermReader(phrases, lexicon, createPatterns(names, rows))
}

/** What a classifier learns from: the questions and the text of each subject, and after the last one what is everyday. */
function labelled(
  subjects: readonly ReadSubject[],
  everyday: readonly ReadText[],
): readonly LabelledText[] {
  return [
    ...subjects.flatMap(({ questions, body }, label) => [
      ...questions.map((text) => ({ ...text, label })),
      // A text is too long for the order of its words to tell what people ask.
      { terms: body.terms, stems: [], label },
    ]),
    ...everyday.map((text) => ({ ...text, label: subjects.length })),
  ]
}

/** How much each stem is used in phrases: 0 not at all, and one more for every four times as much. */
function measureUse(lists: Readonly<Record<string, Lists>>): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const stem of Object.values(lists).flat(3)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => {
    const count = counts.get(stem) ?? 0
    return count === 0 ? 0 : 1 + Math.floor(Math.log2(count) / 2)
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

function urgentLists({ urgent }: CompiledContent, read: (text: string) => Reading): Lists {
  return urgent.flatMap((entry) => {
    const { alarming, harmless } = reduceUrgent({
      alarming: entry.woorden.map((text) => ({
        names: namesInPhrase(text, read).join(' '),
        stems: read(text).stems.join(' '),
      })),
      harmless: entry['niet-bij'].map((text) => read(text).stems.join(' ')),
    })
    const notOf = entry['niet-van'].map((text) => read(text).stems.join(' '))
    return [alarming, harmless, notOf].map((phrases) => phrases.map(partsOf))
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
