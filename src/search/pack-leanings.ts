import { numbersIn, packNumber } from '../packing/numbers.ts'

/** Leanings go from -4 to 4, and are kept in tenths. */
export const mostLeaning = 4

/** Per number of a term how much it says that a message is about our subject. */
export type Leanings = ReadonlyMap<number, number>

/** The leanings of the terms with numbers below `count` as text; 0 for a term that has none. */
export function packLeanings(leanings: Leanings, count: number): string {
  return Array.from({ length: count }, (_, number) => leanings.get(number))
    .map((value) =>
      packNumber(value === undefined ? 0 : Math.round(10 * (value + mostLeaning)) + 1),
    )
    .join('')
}

/** @param names the terms by their numbers */
export function unpackLeanings(packed: string, names: readonly string[]): Map<string, number> {
  const next = numbersIn(packed)
  const leanings = new Map<string, number>()
  for (const name of names) {
    const number = next()
    if (number > 0) leanings.set(name, (number - 1 - 10 * mostLeaning) / 10)
  }
  return leanings
}
