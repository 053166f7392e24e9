import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packSubjects, unpackSubjects } from '../../src/search/pack-subjects.ts'

const set = fc
  .uniqueArray(fc.nat({ max: 400 }), { maxLength: 12 })
  .map((numbers) => numbers.sort((a, b) => a - b))
const subject = fc.record({ questions: fc.array(set), body: set })

describe('packSubjects', () => {
  it('keeps the terms of every subject', () => {
    fc.assert(
      fc.property(fc.array(subject), (subjects) => {
        expect(unpackSubjects(packSubjects(subjects))).toEqual(subjects)
      }),
    )
  })
})
