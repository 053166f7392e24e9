import { describe, expect, it } from 'vitest'
import { createFeatureRows } from '../../src/build/feature-rows.ts'
import { fitLeanings, type Side } from '../../src/build/fit-leanings.ts'

const [cost, school, pair] = [0, 1, 2]
const counts = { all: 3, pairs: 2 }
const many = (features: readonly number[], isOurs: boolean, others = 0) =>
  Array.from({ length: 30 }, () => ({
    features,
    side: { isOurs, counts: 1 },
    others,
  }))

interface Message {
  readonly features: readonly number[]
  readonly side: Side
  readonly others: number
}

function learn(messages: readonly Message[]) {
  const laid = createFeatureRows()
  const examples = messages.map(({ features, ...rest }) => ({
    ...rest,
    ...laid.add(features.map((feature) => [feature, 1])),
  }))
  return fitLeanings(laid.rows(), examples, counts)
}

describe('leanings', () => {
  it('are above 0 for what our messages have and below 0 for what others have', () => {
    const leanings = learn([...many([school], true), ...many([cost], false)])
    expect(leanings.get(school)).toBeGreaterThan(1)
    expect(leanings.get(cost)).toBeLessThan(-1)
  })

  it('blame two words side by side where each of them alone is ours', () => {
    const leanings = learn([
      ...many([cost], true),
      ...many([school], true),
      ...many([cost, school, pair], false),
    ])
    expect(leanings.get(pair)).toBeLessThan(leanings.get(cost) ?? 0)
  })

  it('blame words that nobody knows before those that both sides have', () => {
    const ours = many([cost], true)
    const known = learn([...ours, ...many([cost], false)])
    const unknown = learn([...ours, ...many([cost], false, 3)])
    expect(unknown.get(cost)).toBeGreaterThan(known.get(cost) ?? 0)
  })

  it('have none for what no message has', () => {
    expect([...learn(many([school], true)).keys()]).not.toContain(cost)
  })
})
