import type { Domain, Facts } from './facts.ts'

/** The values of `fact` that are still possible, in the authored order. Throws for a fact that is not in the domain. */
export function possible(domain: Domain, facts: Facts, fact: string): readonly string[] {
  const all = domain.get(fact)
  if (!all) throw new Error(`facts: no fact "${fact}"; known are ${[...domain.keys()].join(', ')}`)
  return Object.hasOwn(facts, fact) ? (facts[fact]?.values ?? all) : all
}
