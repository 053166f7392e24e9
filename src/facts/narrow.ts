import type { Narrowing } from '../content/fact.ts'
import type { Domain, Facts } from './facts.ts'
import { possible } from './possible.ts'

/**
 * Narrows each named fact to the given values. An answer that leaves nothing is a correction: it replaces what stood.
 * "Weet ik niet" goes on for a fact of which nothing new is said. Throws for a fact or a value that does not exist.
 */
export function narrow(domain: Domain, facts: Facts, narrowing: Narrowing): Facts {
  const next: Record<string, { values: readonly string[]; unknown: boolean }> = { ...facts }
  for (const [fact, given] of Object.entries(narrowing)) {
    const before = possible(domain, facts, fact)
    const kept = before.filter((value) => given.includes(value))
    const values = kept.length > 0 ? kept : ordered(domain, fact, given)
    next[fact] = { values, unknown: kept.length === before.length && isUnknown(facts, fact) }
  }
  return next
}

function isUnknown(facts: Facts, fact: string): boolean {
  return Object.hasOwn(facts, fact) && facts[fact]?.unknown === true
}

function ordered(domain: Domain, fact: string, given: readonly string[]): readonly string[] {
  const values = possible(domain, {}, fact).filter((value) => given.includes(value))
  if (values.length === 0)
    throw new Error(`facts: none of ${given.join(', ')} is a value of "${fact}"`)
  return values
}
