import type { Domain, Facts } from './facts.ts'
import { possible } from './possible.ts'

/** "Weet ik niet": the set stays, and the fact is not asked again. */
export function markUnknown(domain: Domain, facts: Facts, fact: string): Facts {
  return { ...facts, [fact]: { values: possible(domain, facts, fact), unknown: true } }
}
