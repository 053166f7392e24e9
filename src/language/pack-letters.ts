import { numbersIn, packNumbers } from '../packing/numbers.ts'
import type { Letters } from './sounds-dutch.ts'

const characters = [...'^abcdefghijklmnopqrstuvwxyz$']
const pairs = characters.flatMap((first) => characters.map((second) => first + second))

/** How likely each pair of letters is, pair by pair: in tenths below 1, and 0 for a pair that no word has. */
export function packLetters(letters: Letters): Uint8Array {
  return packNumbers(
    pairs
      .map((pair) => letters[pair])
      .map((value) => (value === undefined ? 0 : 1 - Math.round(10 * value))),
  )
}

export function unpackLetters(packed: Uint8Array): Letters {
  const next = numbersIn(packed)
  const letters: Record<string, number> = {}
  for (const pair of pairs) {
    const number = next()
    if (number > 0) letters[pair] = (1 - number) / 10
  }
  return letters
}
