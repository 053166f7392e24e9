import type { Narrowing } from '../content/fact.ts'
import { type Domain, type Facts, noFacts } from '../facts/facts.ts'
import { possible } from '../facts/possible.ts'

/** What a fact must be: one of the values in `wanted`, out of `all` that it has. */
export interface Condition {
  readonly fact: string
  readonly wanted: readonly string[]
  readonly all: readonly string[]
}

/** Throws for a fact that is not in the domain. */
export const conditionsIn = (als: Narrowing, domain: Domain): readonly Condition[] =>
  Object.entries(als).map(([fact, wanted]) => ({
    fact,
    wanted,
    all: possible(domain, noFacts, fact),
  }))

/** Whether conditions hold whatever else turns out: every value that is still possible stands in them. */
export const areCertain = (conditions: readonly Condition[], facts: Facts): boolean =>
  conditions.every(({ fact, wanted, all }) => {
    const left = facts[fact]?.values ?? all
    return left.length <= wanted.length && left.every((value) => wanted.includes(value))
  })

export const isCertain = (als: Narrowing, facts: Facts, domain: Domain): boolean =>
  areCertain(conditionsIn(als, domain), facts)
