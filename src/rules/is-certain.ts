import type { Narrowing } from '../content/fact.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import { possible } from '../facts/possible.ts'

/** Whether conditions hold whatever else turns out: every value that is still possible stands in them. */
export const isCertain = (als: Narrowing, facts: Facts, domain: Domain): boolean =>
  Object.entries(als).every(([fact, wanted]) =>
    possible(domain, facts, fact).every((value) => wanted.includes(value)),
  )
