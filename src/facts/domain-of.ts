import type { Domain } from './facts.ts'

/** A fact with its values, in the authored order. */
interface WithValues {
  readonly id: string
  readonly waarden: readonly { readonly id: string }[]
}

/** All values of each fact. */
export const domainOf = (facts: readonly WithValues[]): Domain =>
  new Map(facts.map(({ id, waarden }) => [id, waarden.map((value) => value.id)]))
