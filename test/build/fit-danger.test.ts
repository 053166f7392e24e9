import { expect, test } from 'vitest'
import { fitDanger } from '../../src/build/fit-danger.ts'
import { packDanger, unpackDanger } from '../../src/search/danger.ts'

const wordsOf = (text: string): readonly string[] => text.split(' ')
const examples = (isDanger: boolean, ...texts: readonly string[]) =>
  texts.map((text) => ({ stems: wordsOf(text), isDanger, counts: 1 }))

const dangerOf = unpackDanger(
  packDanger(
    fitDanger([
      ...examples(true, 'hij slaat mij', 'papa slaat mij', 'ze slaat mij hard', 'hij slaat ons'),
      ...examples(false, 'hij slaat over', 'ze slaat een jaar over', 'wat is dat', 'wie is hij'),
    ]),
  ),
)
const chanceOf = (text: string): number => dangerOf(wordsOf(text))

test('what stands in messages of danger alone sounds so, also in other words than theirs', () => {
  expect(chanceOf('mama slaat mij')).toBeGreaterThan(0.5)
  expect(chanceOf('hij slaat een les over')).toBeLessThan(0.5)
})

test('words next to each other tell more than the words', () => {
  expect(chanceOf('slaat mij')).toBeGreaterThan(chanceOf('mij slaat'))
})

test('what nobody wrote is as likely as any message', () => {
  expect(chanceOf('trottinette')).toBeCloseTo(dangerOf([]), 0)
})
