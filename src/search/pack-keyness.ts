import { numbersIn, packNumber } from '../packing/numbers.ts'
import type { Keyness } from './keyness.ts'

/** Keyness goes from -3 to 3 in hundredths. */
const lowest = -300

/** The keyness of each of the stems as text; 0 for a stem that has none. */
export function packKeyness(keyness: Keyness, stems: readonly string[]): string {
  return stems
    .map((stem) => keyness.get(stem))
    .map((value) => packNumber(value === undefined ? 0 : Math.round(100 * value) - lowest + 1))
    .join('')
}

/** @param stems the same, in the same order */
export function unpackKeyness(packed: string, stems: readonly string[]): Keyness {
  const next = numbersIn(packed)
  const keyness = new Map<string, number>()
  for (const stem of stems) {
    const number = next()
    if (number > 0) keyness.set(stem, (number - 1 + lowest) / 100)
  }
  return keyness
}
