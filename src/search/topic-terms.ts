import type { TopicDocument } from './topic-index.ts'

/** The terms of one subject as numbers in rising order, each once: what src/build reads. */
export interface SubjectTerms {
  /** Of the title and then of each question. */
  readonly questions: readonly (readonly number[])[]
  readonly body: readonly number[]
}

/** The terms of one subject, with few of its questions left: what travels. */
export interface CountedSubject {
  /** How many questions it had, the title among them. */
  readonly size: number
  /** The terms of all its questions, with in how many of them each stands. */
  readonly counts: ReadonlyMap<number, number>
  /** The questions that are left: which (0: the title), rising, with their terms. */
  readonly kept: readonly { readonly place: number; readonly terms: readonly number[] }[]
  readonly body: readonly number[]
}

/** Sets of numbers, one after the other, with the place after the last number of each. */
export interface Sets {
  readonly numbers: Uint16Array
  readonly ends: Uint32Array
}

/** All subjects as they are searched: a CountedSubject each, laid out in rows because thousands of small lists take long to make. */
export interface SubjectRows {
  readonly sizes: Uint16Array
  /** Per subject the terms of its questions, and beside each in how many of them it stands. */
  readonly asked: Sets
  readonly times: Uint16Array
  /** Per question that is left its terms, and which it is; per subject the place after its last one. */
  readonly questions: Sets
  readonly places: Uint16Array
  readonly questionEnds: Uint32Array
  /** Per subject the terms of its text. */
  readonly bodies: Sets
}

/** What the index is filled with: the terms of every subject, as numbers into one list. */
export interface TopicTerms {
  readonly terms: readonly string[]
  readonly subjects: SubjectRows
}

/** The terms of one subject as they were read. */
type ReadTerms = {
  readonly questions: readonly (readonly string[])[]
  readonly body: readonly string[]
}

/** Reads every subject. This is the slow part of making an index, so src/build does it. */
export function readTerms(
  documents: readonly TopicDocument[],
  termsOf: (text: string) => readonly string[],
): ReadTerms[] {
  return documents.map(({ title, questions, body }) => ({
    questions: [title, ...questions].map(termsOf),
    body: termsOf(body()),
  }))
}

/** Per term how many subjects have it. */
export function countSubjects(subjects: readonly ReadTerms[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { questions, body } of subjects) {
    for (const term of new Set([...questions.flat(), ...body]))
      counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

/** The same with each term as its number. */
export function numberTerms(
  subjects: readonly ReadTerms[],
  numbers: ReadonlyMap<string, number>,
): SubjectTerms[] {
  const numbersOf = (found: readonly string[]): number[] =>
    found.flatMap((term) => numbers.get(term) ?? []).sort((a, b) => a - b)
  return subjects.map(({ questions, body }) => ({
    questions: questions.map(numbersOf),
    body: numbersOf(body),
  }))
}
