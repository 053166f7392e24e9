import { codeSymbol, newSymbols } from '../packing/code-symbol.ts'
import type { Coder } from '../packing/coder.ts'
import type { Letters } from './sounds-dutch.ts'

const characters = [...'^abcdefghijklmnopqrstuvwxyz$']

/** Codes how likely pairs of letters are: logarithms from 0 down to -12 in tenths. A pair that no word has is left out. */
export function codeLetters(coder: Coder, letters: Letters = {}): Record<string, number> {
  const symbols = newSymbols(7, characters.length)
  const coded: Record<string, number> = {}
  for (const first of characters) {
    for (const [i, second] of characters.entries()) {
      const value = letters[first + second]
      const given = value === undefined ? 0 : 1 - Math.round(10 * value)
      const symbol = codeSymbol(coder, symbols, given, i)
      if (symbol > 0) coded[first + second] = (1 - symbol) / 10
    }
  }
  return coded
}
