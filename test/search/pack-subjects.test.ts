import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepQuestions } from '../../src/build/keep-questions.ts'
import { packSubjects, unpackSubjects } from '../../src/search/pack-subjects.ts'
import {
  type CountedSubject,
  type Postings,
  placeOf,
  type SubjectRows,
} from '../../src/search/topic-terms.ts'

const terms = 401
const set = fc
  .uniqueArray(fc.nat({ max: terms - 1 }), { maxLength: 12 })
  .map((numbers) => numbers.sort((a, b) => a - b))
const read = fc.record({ questions: fc.array(set, { maxLength: 60 }), body: set })

const inOrder = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b)

/** The terms that a subject has. */
const termsOf = (postings: Postings, subject: number): number[] =>
  Array.from({ length: terms }, (_, term) => term).filter(
    (term) => placeOf(postings, term, subject) !== -1,
  )

/** One subject out of the rows of all. */
function subjectIn(rows: SubjectRows, subject: number): CountedSubject {
  const { places, terms: own } = rows.questionsOf(subject)
  return {
    size: rows.sizes[subject] ?? 0,
    counts: new Map(
      termsOf(rows.asked, subject).map((term) => [
        term,
        rows.times[placeOf(rows.asked, term, subject)] ?? 0,
      ]),
    ),
    kept: Array.from(places, (place, i) => ({
      place,
      terms: inOrder(own.numbers.subarray(own.ends[i - 1] ?? 0, own.ends[i])),
    })),
    body: termsOf(rows.bodies, subject),
  }
}

describe('packSubjects', () => {
  it('keeps of every subject its counts, the questions that are left and its text', () => {
    fc.assert(
      fc.property(fc.array(read), (all) => {
        const subjects = all.map(keepQuestions)
        const rows = unpackSubjects(packSubjects(subjects, terms), terms)
        expect(subjects.map((_, subject) => subjectIn(rows, subject))).toEqual(subjects)
      }),
    )
  })
})

describe('keepQuestions', () => {
  it('counts all questions, and leaves the first that differ', () => {
    const questions = [[1, 2], [3], [1, 2], ...Array.from({ length: 60 }, (_, i) => [3, 10 + i])]
    const { size, counts, kept } = keepQuestions({ questions, body: [] })
    expect(size).toBe(63)
    expect(counts.get(1)).toBe(2)
    expect(counts.get(3)).toBe(61)
    expect(kept.map(({ place }) => place)).toEqual([
      0,
      1,
      ...Array.from({ length: 18 }, (_, i) => i + 3),
    ])
  })
})
