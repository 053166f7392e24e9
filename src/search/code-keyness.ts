import { codeSymbol, newSymbols } from '../packing/code-symbol.ts'
import type { Coder } from '../packing/coder.ts'
import type { Keyness } from './keyness.ts'

/** Keyness goes from -3 to 3 in hundredths. */
const lowest = -300

/** Codes the keyness of each of the stems; those that have none stay without. */
export function codeKeyness(
  coder: Coder,
  stems: readonly string[],
  keyness: Keyness = new Map(),
): Map<string, number> {
  const symbols = newSymbols(10)
  const coded = new Map<string, number>()
  for (const stem of stems) {
    const value = keyness.get(stem)
    const given = value === undefined ? 0 : Math.round(100 * value) - lowest + 1
    const symbol = codeSymbol(coder, symbols, given)
    if (symbol > 0) coded.set(stem, (symbol - 1 + lowest) / 100)
  }
  return coded
}
