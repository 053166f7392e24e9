import { filled, numbersIn, packNumbers } from '../packing/numbers.ts'

/** Leanings go from -4 to 4, and are kept in tenths. */
export const mostLeaning = 4

/** Per number of a term how much it says that a message is about our subject. */
export type Leanings = ReadonlyMap<number, number>

/** The leanings of the terms with numbers below `count`; 0 for a term that has none. */
export function packLeanings(leanings: Leanings, count: number): Uint8Array {
  return packNumbers(
    Array.from({ length: count }, (_, number) => leanings.get(number)).map((value) =>
      value === undefined ? 0 : Math.round(10 * (value + mostLeaning)) + 1,
    ),
  )
}

/** How much a term says that a message is about our subject; undefined for one that no example has. */
export type LeaningOf = (term: string) => number | undefined

/** @param numbers of the terms */
export function unpackLeanings(
  packed: Uint8Array,
  numbers: ReadonlyMap<string, number>,
): LeaningOf {
  const leanings = filled(new Uint8Array(numbers.size), numbersIn(packed))
  return (term) => {
    const leaning = leanings[numbers.get(term) ?? -1] ?? 0
    return leaning > 0 ? (leaning - 1 - 10 * mostLeaning) / 10 : undefined
  }
}
