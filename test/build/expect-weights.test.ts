import { describe, expect, it } from 'vitest'
import { expectWeights } from '../../src/build/expect-weights.ts'

/** Two subjects of four questions: terms 0 and 1 are of the first, term 2 of the second, term 3 of both. */
const subjects = [
  { size: 4, counts: new Map([[0, 4] as const, [1, 1] as const, [3, 4] as const]), body: [] },
  { size: 4, counts: new Map([[2, 4] as const, [3, 4] as const]), body: [] },
]
const { weights, ownPart } = expectWeights(subjects, 4)
const weightOf = (term: number, subject: number): number | undefined => {
  const { classes, weights: all } = weights[term] ?? { classes: new Uint16Array(), weights: [] }
  return all[classes.indexOf(subject)]
}

describe('what terms let expect', () => {
  it('speaks for the subjects that are asked for with a term, and for no others', () => {
    expect([...(weights[0]?.classes ?? [])]).toEqual([0])
    expect([...(weights[3]?.classes ?? [])]).toEqual([0, 1])
  })

  it('is more of a term that more of the questions have, and that fewer subjects have', () => {
    expect(weightOf(0, 0)).toBeGreaterThan(weightOf(1, 0) ?? Number.NaN)
    expect(weightOf(0, 0)).toBeGreaterThan(weightOf(3, 0) ?? Number.NaN)
  })

  it('comes wholly from the one question that has a term, and hardly from one of four', () => {
    expect(ownPart(new Map([[1, 1]]), 0)).toBeCloseTo(weightOf(1, 0) ?? Number.NaN, 5)
    expect(ownPart(new Map([[0, 1]]), 0)).toBeLessThan((weightOf(0, 0) ?? 0) / 5)
  })

  it('is nothing of a word that the subject has not, and of what is no subject', () => {
    expect(ownPart(new Map([[2, 1]]), 0)).toBe(0)
    expect(ownPart(new Map([[0, 1]]), 2)).toBe(0)
  })
})
