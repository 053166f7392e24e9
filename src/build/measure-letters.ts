import { countEach } from '../common/count-each.ts'
import { type Letters, letterPairs } from '../language/sounds-dutch.ts'

/** How likely each letter follows another in Dutch words: the natural logarithm, with one decimal. */
export function measureLetters(words: readonly string[]): Letters {
  const pairs = words.flatMap(letterPairs)
  const firsts = countEach(pairs.map((pair) => pair[0] ?? ''))
  return Object.fromEntries(
    [...countEach(pairs)].map(([pair, count]) => [
      pair,
      Math.round(10 * Math.log(count / (firsts.get(pair[0] ?? '') ?? 1))) / 10,
    ]),
  )
}
