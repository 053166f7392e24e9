import { codeSymbol, newSymbols } from '../packing/code-symbol.ts'
import type { Coder } from '../packing/coder.ts'
import type { Leanings } from './sound.ts'

/** Leanings go from -4 to 4 in tenths. */
export const mostLeaning = 4

/** Codes the leaning of each of the terms; those that have none stay without. */
export function codeLeanings(
  coder: Coder,
  terms: readonly string[],
  leanings: Leanings = new Map(),
): Map<string, number> {
  const symbols = newSymbols(7)
  const coded = new Map<string, number>()
  for (const term of terms) {
    const value = leanings.get(term)
    const given = value === undefined ? 0 : Math.round(10 * (value + mostLeaning)) + 1
    const symbol = codeSymbol(coder, symbols, given)
    if (symbol > 0) coded.set(term, (symbol - 1 - 10 * mostLeaning) / 10)
  }
  return coded
}
