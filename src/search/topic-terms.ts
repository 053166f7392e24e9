import type { TopicDocument } from './topic-index.ts'

/** The terms of one subject, as numbers in rising order, each once. */
export interface SubjectTerms {
  /** Of the title and then of each question. */
  readonly questions: readonly (readonly number[])[]
  readonly body: readonly number[]
}

/** What the index is filled with: the terms of every subject, as numbers into one list. */
export interface TopicTerms {
  readonly terms: readonly string[]
  readonly subjects: readonly SubjectTerms[]
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
    body: termsOf(body),
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
