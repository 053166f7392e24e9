import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packTerms, unpackTerms } from '../../src/search/pack-terms.ts'
import { packSubjects, unpackSubjects } from '../../src/search/topic-terms.ts'

const set = fc.uniqueArray(fc.nat({ max: 100_000 })).map((numbers) => numbers.sort((a, b) => a - b))
const subject = fc.record({ questions: fc.array(set, { minLength: 1 }), body: set })

describe('packed terms', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(set, (numbers) => void expect(unpackTerms(packTerms(numbers))).toEqual(numbers)),
    )
  })

  it('come back as they were, subject by subject', () => {
    fc.assert(
      fc.property(
        fc.array(subject, { minLength: 1 }),
        (subjects) => void expect(unpackSubjects(packSubjects(subjects))).toEqual(subjects),
      ),
    )
  })

  it('are plain ASCII that JSON need not escape', () => {
    fc.assert(fc.property(set, (numbers) => void expect(packTerms(numbers)).toMatch(/^[!-~]*$/)))
    fc.assert(
      fc.property(
        set,
        (numbers) =>
          void expect(JSON.stringify(packTerms(numbers))).toBe(`"${packTerms(numbers)}"`),
      ),
    )
  })
})
