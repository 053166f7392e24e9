import { countEach } from '../common/count-each.ts'
import { placeIn } from '../common/place-in.ts'
import type { Term } from '../language/to-terms.ts'
import type { TermNumbers } from '../language/word-list.ts'
import type { TopicDocument } from './topic-index.ts'

/** The terms of one subject as numbers in rising order, each once: what src/build reads. */
export interface SubjectTerms {
  /** Of the title and then of each question. */
  readonly questions: readonly (readonly number[])[]
  readonly body: readonly number[]
}

/** The terms of one subject, counted: what travels. */
export interface CountedSubject {
  /** How many questions it has, the title among them. */
  readonly size: number
  /** The terms of all its questions, with in how many of them each stands. */
  readonly counts: ReadonlyMap<number, number>
  readonly body: readonly number[]
}

/** Per term the subjects that have it, in rising order; those of a term begin at its place in `from`. */
export interface Postings {
  readonly from: Uint32Array
  readonly subjects: Uint16Array
}

/**
 * All subjects as they are searched: a CountedSubject each, laid out in rows because thousands of small lists take long to
 * make.
 */
export interface SubjectRows {
  readonly sizes: Uint16Array
  /** Which subjects are asked for with each term, and beside each in how many of its questions the term stands, about. */
  readonly asked: Postings
  readonly times: Uint16Array
  /** Beside each too: how much the term speaks for the subject; see pack-classifier.ts. */
  readonly beside: Uint8Array
  /** Which subjects have each term in their text alone; see pack-subjects.ts. */
  readonly bodies: Postings
}

/** The place of a subject among those that have a term; -1 where it is none of them. */
export const placeOf = ({ from, subjects }: Postings, term: number, subject: number): number =>
  placeIn(subjects, subject, from[term], from[term + 1])

/** What the index is filled with: the terms of every subject, by their numbers. */
export interface TopicTerms {
  readonly numbers: TermNumbers
  readonly subjects: SubjectRows
}

/** A text as it was read. */
export interface ReadText {
  readonly stems: readonly string[]
  readonly terms: readonly Term[]
}

/** The texts of one subject as they were read. */
export interface ReadSubject {
  /** The title and the questions. */
  readonly questions: readonly ReadText[]
  readonly body: ReadText
}

/** Reads every subject. This is the slow part of making an index, so src/build does it. */
export function readSubjects(
  documents: readonly TopicDocument[],
  read: (text: string) => ReadText,
): ReadSubject[] {
  return documents.map(({ title, questions, body }) => ({
    questions: [title, ...questions].map(read),
    body: read(body()),
  }))
}

const namesOf = ({ terms }: ReadText): string[] => terms.map(({ term }) => term)

/** Per term how many subjects have it. */
export const countSubjects = (subjects: readonly ReadSubject[]): Map<string, number> =>
  countEach(
    subjects.flatMap(({ questions, body }) => [...new Set([...questions, body].flatMap(namesOf))]),
  )

/** The same with each term as its number. */
export function numberTerms(
  subjects: readonly ReadSubject[],
  numbers: ReadonlyMap<string, number>,
): SubjectTerms[] {
  const numbersOf = (text: ReadText): number[] =>
    namesOf(text)
      .flatMap((term) => numbers.get(term) ?? [])
      .sort((a, b) => a - b)
  return subjects.map(({ questions, body }) => ({
    questions: questions.map(numbersOf),
    body: numbersOf(body),
  }))
}

/** How many questions of a subject have each of its terms. */
export const countTerms = ({ questions, body }: SubjectTerms): CountedSubject => ({
  size: questions.length,
  counts: countEach(questions.flat()),
  body,
})
