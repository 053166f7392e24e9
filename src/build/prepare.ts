import { countEach } from '../common/count-each.ts'
import type { CompiledContent } from '../content/compiled.ts'
import type { Prepared } from '../content/prepared.ts'
import { packLetters } from '../language/pack-letters.ts'
import { packWords } from '../language/pack-words.ts'
import { isSign } from '../language/pattern.ts'
import { roomForSubjects } from '../language/unpack-names.ts'
import { packWordFilter } from '../language/word-filter.ts'
import { packNumbers } from '../packing/numbers.ts'
import { packPhrases } from '../packing/phrases.ts'
import { rowOfText } from '../packing/rows.ts'
import { packDanger } from '../search/danger.ts'
import { packSubjects } from '../search/pack-subjects.ts'
import { isOurs } from '../search/topic.ts'
import { topicDocuments } from '../search/topic-documents.ts'
import type { TopicDocument } from '../search/topic-index.ts'
import {
  type CountedSubject,
  countSubjects,
  countTerms,
  numberTerms,
} from '../search/topic-terms.ts'
import { type Effort, fullEffort } from './effort.ts'
import { fitDanger } from './fit-danger.ts'
import { measureLetters } from './measure-letters.ts'
import { misreadExamples } from './misread.ts'
import { type Lists, readTexts, type Texts } from './read-texts.ts'
import { readVocabulary, type Vocabulary } from './read-vocabulary.ts'
import { sample } from './spread.ts'
import { tidyChoices } from './tidy-choices.ts'
import { besideCase } from './told-cases.ts'
import { type LabelledText, trainClassifier } from './train-classifier.ts'

/**
 * Reads the content ahead, as messages are read, so that a start need not: first its words, then all texts with these.
 * @param frequent ordinary Dutch words, the most frequent first
 */
export function prepare(
  content: CompiledContent,
  frequent: readonly string[],
  effort: Effort = fullEffort,
): Prepared {
  const documents = topicDocuments(content)
  const vocabulary = readVocabulary(content, documents, frequent)
  const { words, stems } = vocabulary
  const { lists, ...texts } = readTexts(content, documents, vocabulary)
  const { subjects } = texts
  const counts = countSubjects(subjects)
  const inPhrases = measureUse(lists)
  const useOf = (stem: string): number =>
    roomForSubjects * inPhrases(stem) + roughly(counts.get(stem) ?? 0, 2)
  const ordered = [...stems].sort((a, b) => useOf(b) - useOf(a))
  const named = new Set([...ordered, ...counts.keys(), ...Object.values(lists).flat(3)])
  // Signs come last, which packPhrases turns into first.
  const terms = [...named].sort((a, b) => Number(isSign(a)) - Number(isSign(b)))
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const prepared = {
    words: packWords(words),
    common: packWordFilter(likeOurs(frequent, vocabulary)),
    letters: packLetters(lettersOf(words, frequent)),
    uses: packNumbers(stems.map(useOf)),
    terms: rowOfText(terms.slice(stems.length).join(' ')),
    ...learn(documents, texts, numbers, effort),
    phrases: packLists(lists, numbers),
    danger: learnDanger(texts, effort),
  }
  const misread = misreadExamples(content, documents, prepared, effort)
  const exact = lists.exact.map((sentences, i) => [...sentences, ...(misread[i] ?? [])])
  return { ...prepared, phrases: packLists({ ...lists, exact }, numbers) }
}

/** What is learnt of subjects: which terms and pairs tell them apart, and which are of what is ours at all. */
function learn(
  documents: readonly TopicDocument[],
  texts: Omit<Texts, 'lists'>,
  numbers: ReadonlyMap<string, number>,
  effort: Effort,
): Pick<Prepared, 'subjects' | 'classifier'> {
  const numbered = numberTerms(texts.subjects, numbers)
  const counted = withoutChance(numbered.map(countTerms), documents)
  const classifier = trainClassifier(labelled(documents, texts), counted, numbers, effort)
  return {
    subjects: packSubjects(counted, numbers.size, classifier.beside),
    classifier: classifier.packed,
  }
}

/** How much a message of which nobody looked whether it alarms counts beside one that was written to alarm, or not to. */
const ofOthers = 1

/** What is learnt of danger: of messages written for it, and of all others, which tell of none. */
function learnDanger(
  { danger, subjects, everyday, followUps }: Omit<Texts, 'lists'>,
  { examples }: Effort,
) {
  const others = [...subjects.flatMap(({ questions }) => questions), ...followUps, ...everyday]
  return packDanger(
    fitDanger([
      ...danger.alarming.map((stems) => ({ stems, isDanger: true, counts: 1 })),
      ...danger.harmless.map((stems) => ({ stems, isDanger: false, counts: 1 })),
      ...sample(others, examples).map(({ stems }) => ({
        stems,
        isDanger: false,
        counts: ofOthers,
      })),
    ]),
  )
}

/**
 * A term that more subjects are asked for with than this, and a subject in a single question, is there by chance. What is
 * not ours has few questions for all that people may mean, so that much of them is by chance.
 */
const usual = { ours: 40, notOurs: 20 }

/** The same without the terms that are there by chance: they take room, and tell next to nothing. */
function withoutChance(
  subjects: readonly CountedSubject[],
  documents: readonly TopicDocument[],
): readonly CountedSubject[] {
  const askedBy = countEach(subjects.flatMap(({ counts }) => [...counts.keys()]))
  return subjects.map(({ counts, ...rest }, i) => {
    const document = documents[i]
    const most = document && !isOurs(document) ? usual.notOurs : usual.ours
    const tells = ([term, times]: readonly [number, number]): boolean =>
      times > 1 || (askedBy.get(term) ?? 0) <= most
    return { ...rest, counts: new Map([...counts].filter(tells)) }
  })
}

/** @param numbers of all terms, of signs the last ones */
function packLists({ exact, heard, urgent }: Texts['lists'], numbers: ReadonlyMap<string, number>) {
  const numberOf = (name: string): number => numbers.get(name) ?? 0
  const tidied = heard.map((patterns) => patterns.map((one) => tidyChoices(one, numberOf)))
  return packPhrases(
    [...exact, ...tidied, ...urgent].map((phrases) => phrases.map((names) => names.map(numberOf))),
    [...numbers.keys()].findIndex(isSign),
    numbers.size,
  )
}

/**
 * What is near our subject without being ours (a diagnosis, the choice of a school) says less of how everything else sounds:
 * such a message is found by its own subject. Set on the development half of the everyday requests and the voices.
 */
const nearby = 0.07

/** What a classifier learns from: the questions and the text of each subject, and after the last one what is everyday. */
function labelled(
  documents: readonly TopicDocument[],
  { subjects, everyday, followUps, cases }: Omit<Texts, 'lists'>,
): readonly LabelledText[] {
  const sides = documents.map((document) =>
    isOurs(document) ? { isOurs: true, counts: 1 } : { isOurs: false, counts: nearby },
  )
  return [
    ...subjects.flatMap(({ questions, body }, label): readonly LabelledText[] => [
      ...questions.map((text) => ({ ...text, label, side: sides[label] ?? null })),
      // A text is too long for the order of its words to tell what people ask.
      { terms: body.terms, stems: [], label, side: null },
      // What a goal is asked with stays the same whatever case is named with it.
      ...(documents[label]?.topic.kind === 'goal' ? questions : []).map((text, i) => ({
        ...besideCase(text, cases[i % cases.length] ?? text, i % 2 === 0),
        label,
        side: null,
      })),
    ]),
    ...followUps.map((text) => ({ ...text, side: null })),
    ...everyday.map((text) => ({
      ...text,
      label: subjects.length,
      side: { isOurs: false, counts: 1 },
    })),
  ]
}

/** How much each stem is used in phrases, roughly. */
function measureUse(lists: Readonly<Record<string, Lists>>): (stem: string) => number {
  const counts = countEach(Object.values(lists).flat(3))
  return (stem) => roughly(counts.get(stem) ?? 0, 4)
}

/** How often something is there: 0 not at all, and one more every so many times as often. Small numbers pack well. */
const roughly = (count: number, times: number): number =>
  count === 0 ? 0 : 1 + Math.floor(Math.log2(count) / Math.log2(times))

/** Ordinary words that are none of ours, and would be taken for a slip in one of ours. */
const likeOurs = (words: readonly string[], { stems, lexicon }: Vocabulary): string[] => {
  const known = new Set(stems)
  return words.filter((word) => !known.has(lexicon.stemOf(word)) && lexicon.nearest(word) !== null)
}

const lettersOf = (words: readonly { readonly word: string }[], frequent: readonly string[]) =>
  measureLetters(
    [...frequent, ...words.map(({ word }) => word)].filter((word) => /^[a-z]{3,}$/.test(word)),
  )
