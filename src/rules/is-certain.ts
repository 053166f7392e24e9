import type { Narrowing } from '../content/fact.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import { possible } from '../facts/possible.ts'

/** What a fact must be: one of these values. */
export type Condition = readonly [fact: string, wanted: readonly string[]]

export const conditionsIn = (als: Narrowing): readonly Condition[] => Object.entries(als)

/** Whether conditions hold whatever else turns out: every value that is still possible stands in them. */
export const areCertain = (
  conditions: readonly Condition[],
  facts: Facts,
  domain: Domain,
): boolean =>
  conditions.every(([fact, wanted]) =>
    possible(domain, facts, fact).every((value) => wanted.includes(value)),
  )

export const isCertain = (als: Narrowing, facts: Facts, domain: Domain): boolean =>
  areCertain(conditionsIn(als), facts, domain)
