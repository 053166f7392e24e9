import { expect, test } from 'vitest'
import { mixed, spread } from '../../src/build/spread.ts'

const texts = Array.from({ length: 50 }, (_, i) => ({ stems: ['vrag', `woord${i}`] }))

test('a text more leaves all others in their order', () => {
  const more = { stems: ['nog', 'een'] }
  expect(mixed([more, ...texts]).filter((text) => text !== more)).toEqual(mixed(texts))
  expect(mixed(texts)).not.toEqual(texts)
})

test('every round has every item once, from another place on', () => {
  const rounds = [0, 1, 2].map((round) => [...spread(texts, round)])
  for (const round of rounds) {
    expect(round).toHaveLength(texts.length)
    expect(new Set(round)).toEqual(new Set(texts))
  }
  expect(new Set(rounds.map(([first]) => first)).size).toBe(3)
})
