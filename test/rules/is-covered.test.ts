import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCovered } from '../../src/rules/space/is-covered.ts'
import { spaceWithout } from '../../src/rules/space/space-without.ts'

const box = fc.array(fc.bigInt({ min: 1n, max: 15n }), { minLength: 3, maxLength: 3 })

describe('isCovered', () => {
  it('says the same as taking the boxes away one by one', () => {
    fc.assert(
      fc.property(box, fc.array(fc.record({ box }), { maxLength: 8 }), (whole, others) => {
        expect(isCovered(whole, others)).toBe(spaceWithout(whole, others).length === 0)
      }),
    )
  })
})
