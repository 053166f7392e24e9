/**
 * What is known of a case: per fact the values that are still possible.
 *
 * A fact that is absent has all its values. `unknown` says that the person was asked and does not know:
 * the set stays as it is, and the fact is not asked again.
 */
export interface Known {
  readonly values: readonly string[]
  readonly unknown: boolean
}

export type Facts = Readonly<Record<string, Known>>

/** All values of each fact, in the authored order. */
export type Domain = ReadonlyMap<string, readonly string[]>

export const noFacts: Facts = Object.freeze({})
