import { type Letters, letterPairs } from '../language/sounds-dutch.ts'

/** How likely each letter follows another in Dutch words: the natural logarithm, with one decimal. */
export function measureLetters(words: readonly string[]): Letters {
  const pairs = new Map<string, number>()
  const firsts = new Map<string, number>()
  for (const pair of words.flatMap(letterPairs)) {
    const first = pair[0] ?? ''
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    firsts.set(first, (firsts.get(first) ?? 0) + 1)
  }
  return Object.fromEntries(
    [...pairs].map(([pair, count]) => [
      pair,
      Math.round(10 * Math.log(count / (firsts.get(pair[0] ?? '') ?? 1))) / 10,
    ]),
  )
}
