import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packSubjects, unpackSubjects } from '../../src/search/pack-subjects.ts'
import {
  type CountedSubject,
  countTerms,
  type Postings,
  placeOf,
  type SubjectRows,
} from '../../src/search/topic-terms.ts'

const terms = 401
const set = fc
  .uniqueArray(fc.nat({ max: terms - 1 }), { maxLength: 12 })
  .map((numbers) => numbers.sort((a, b) => a - b))
const read = fc.record({ questions: fc.array(set, { maxLength: 60 }), body: set })

/** Some number for each, to travel beside it. */
const beside = (term: number, subject: number): number => (term + subject) % 10

const nearestSquare = (times: number): number => Math.round(Math.sqrt(times)) ** 2

/** The terms that a subject has. */
const termsOf = (postings: Postings, subject: number): number[] =>
  Array.from({ length: terms }, (_, term) => term).filter(
    (term) => placeOf(postings, term, subject) !== -1,
  )

/** One subject out of the rows of all. */
function subjectIn(rows: SubjectRows, subject: number): CountedSubject {
  return {
    size: rows.sizes[subject] ?? 0,
    counts: new Map(
      termsOf(rows.asked, subject).map((term) => [
        term,
        rows.times[placeOf(rows.asked, term, subject)] ?? 0,
      ]),
    ),
    body: termsOf(rows.bodies, subject),
  }
}

describe('packSubjects', () => {
  it('keeps of every subject how many questions it has, its counts as squares and the rest of its text', () => {
    fc.assert(
      fc.property(fc.array(read, { maxLength: 24 }), (all) => {
        const subjects = all.map(countTerms)
        const rows = unpackSubjects(packSubjects(subjects, terms, beside), terms)
        expect(subjects.map((_, subject) => subjectIn(rows, subject))).toEqual(
          subjects.map(({ size, counts, body }) => ({
            size,
            counts: new Map([...counts].map(([term, times]) => [term, nearestSquare(times)])),
            body: body.filter((term) => !counts.has(term)),
          })),
        )
      }),
    )
  })

  it('keeps what travels beside each subject that is asked for with a term', () => {
    fc.assert(
      fc.property(fc.array(read, { maxLength: 24 }), (all) => {
        const subjects = all.map(countTerms)
        const rows = unpackSubjects(packSubjects(subjects, terms, beside), terms)
        for (const [subject, { counts }] of subjects.entries())
          for (const term of counts.keys())
            expect(rows.beside[placeOf(rows.asked, term, subject)]).toBe(beside(term, subject))
      }),
    )
  })

  it('keeps no term of a text that many subjects are asked for with', () => {
    const asked = Array.from({ length: 25 }, () => ({ questions: [[1]], body: [] }))
    const subjects = [...asked, { questions: [[2]], body: [0, 1, 2] }].map(countTerms)
    const rows = unpackSubjects(packSubjects(subjects, terms, beside), terms)
    expect(subjectIn(rows, 25).body).toEqual([0])
  })
})
