import { packNumbers, unpackNumbers } from '../packing/numbers.ts'

/** Leanings go from -4 to 4, and are kept in quarters. */
export const mostLeaning = 4
const parts = 4

/** Per number of a feature how much it says that a message is about our subject. */
export type Leanings = ReadonlyMap<number, number>

/** The leanings of features in their order; 0 for a feature that has none. */
export const packLeanings = (leanings: readonly (number | undefined)[]): Uint8Array =>
  packNumbers(
    leanings.map((value) =>
      value === undefined ? 0 : Math.round(parts * (value + mostLeaning)) + 1,
    ),
  )

/** How much a feature says that a message is about our subject; undefined for one that no example has. */
export type LeaningOf = (feature: number | undefined) => number | undefined

export function unpackLeanings(packed: Uint8Array): LeaningOf {
  const leanings = unpackNumbers(packed)
  return (feature) => {
    const leaning = leanings[feature ?? -1] ?? 0
    return leaning > 0 ? (leaning - 1 - parts * mostLeaning) / parts : undefined
  }
}
