import type { Fact } from '../content/fact.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import { possible } from '../facts/possible.ts'
import type { FindContradiction } from '../rules/find-contradiction.ts'

/** More buttons than this are no help; the less asked values can then only be typed. */
const manyButtons = 8

/** Stands for "weet ik niet" among the values. */
const unknown = 'onbekend'

/** The buttons of a question in order: before a long row comes "weet ik niet", or nobody finds it. */
export function buttonsFor(fact: Fact, shown: readonly string[]): readonly string[] {
  if (!fact['weet-niet']) return shown
  return shown.length > manyButtons ? [unknown, ...shown] : [...shown, unknown]
}

/**
 * The values that a question shows as buttons: those still possible that go with what is known, without the hidden ones when
 * there are many.
 */
export function shownValues(
  fact: Fact,
  domain: Domain,
  facts: Facts,
  findContradiction: FindContradiction,
): readonly string[] {
  const left = possible(domain, facts, fact.id)
  const fitting = left.filter(
    (value) => !findContradiction({ ...facts, [fact.id]: { values: [value], unknown: false } }),
  )
  const open = fitting.length > 0 ? fitting : left
  if (open.length <= manyButtons) return open
  const hidden = new Set(fact.waarden.filter((value) => value.verborgen).map((value) => value.id))
  return open.filter((value) => !hidden.has(value))
}
