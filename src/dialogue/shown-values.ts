import type { Fact } from '../content/fact.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import { possible } from '../facts/possible.ts'

/** More buttons than this are no help; the less asked values can then only be typed. */
const manyButtons = 8

/** The values that a question shows as buttons: those still possible, without the hidden ones when there are many. */
export function shownValues(fact: Fact, domain: Domain, facts: Facts): readonly string[] {
  const open = possible(domain, facts, fact.id)
  if (open.length <= manyButtons) return open
  const hidden = new Set(fact.waarden.filter((value) => value.verborgen).map((value) => value.id))
  return open.filter((value) => !hidden.has(value))
}
