import { describe, expect, it } from 'vitest'
import { fitLeanings } from '../../src/build/fit-leanings.ts'

const [cost, school, pair] = [0, 1, 2]
const counts = { all: 3, pairs: 2 }
const many = (features: readonly number[], isOurs: boolean, others = 0) =>
  Array.from({ length: 30 }, () => ({
    features: new Map(features.map((feature) => [feature, 1])),
    side: { isOurs, counts: 1 },
    others,
  }))

describe('leanings', () => {
  it('are above 0 for what our messages have and below 0 for what others have', () => {
    const leanings = fitLeanings([...many([school], true), ...many([cost], false)], counts)
    expect(leanings.get(school)).toBeGreaterThan(1)
    expect(leanings.get(cost)).toBeLessThan(-1)
  })

  it('blame two words side by side where each of them alone is ours', () => {
    const leanings = fitLeanings(
      [...many([cost], true), ...many([school], true), ...many([cost, school, pair], false)],
      counts,
    )
    expect(leanings.get(pair)).toBeLessThan(leanings.get(cost) ?? 0)
  })

  it('blame words that nobody knows before those that both sides have', () => {
    const ours = many([cost], true)
    const known = fitLeanings([...ours, ...many([cost], false)], counts)
    const unknown = fitLeanings([...ours, ...many([cost], false, 3)], counts)
    expect(unknown.get(cost)).toBeGreaterThan(known.get(cost) ?? 0)
  })

  it('have none for what no message has', () => {
    expect([...fitLeanings(many([school], true), counts).keys()]).not.toContain(cost)
  })
})
