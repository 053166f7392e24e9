import { numbersIn, packNumber } from '../packing/numbers.ts'
import type { Letters } from './sounds-dutch.ts'

const characters = [...'^abcdefghijklmnopqrstuvwxyz$']
const pairs = characters.flatMap((first) => characters.map((second) => first + second))

/** How likely each pair of letters is, pair by pair: in tenths below 1, and 0 for a pair that no word has. */
export function packLetters(letters: Letters): string {
  return pairs
    .map((pair) => letters[pair])
    .map((value) => packNumber(value === undefined ? 0 : 1 - Math.round(10 * value)))
    .join('')
}

export function unpackLetters(packed: string): Letters {
  const next = numbersIn(packed)
  const letters: Record<string, number> = {}
  for (const pair of pairs) {
    const number = next()
    if (number > 0) letters[pair] = (1 - number) / 10
  }
  return letters
}
