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

/**
 * Reads every subject. This is the slow part of making an index, so src/build does it.
 * @param stems terms that come first, used or not
 */
export function readTopicTerms(
  documents: readonly TopicDocument[],
  termsOf: (text: string) => readonly string[],
  stems: readonly string[] = [],
): TopicTerms {
  const read = documents.map(({ title, questions, body }) => ({
    questions: [title, ...questions].map(termsOf),
    body: termsOf(body),
  }))
  const terms = [
    ...new Set([
      ...stems,
      ...read.flatMap(({ questions, body }) => [...questions.flat(), ...body]),
    ]),
  ]
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const numbersOf = (found: readonly string[]): number[] =>
    found.flatMap((term) => numbers.get(term) ?? []).sort((a, b) => a - b)
  return {
    terms,
    subjects: read.map(({ questions, body }) => ({
      questions: questions.map(numbersOf),
      body: numbersOf(body),
    })),
  }
}
