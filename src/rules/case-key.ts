import type { Facts } from '../facts/facts.ts'
import type { Axis } from './space/axis.ts'

/** What is known of the facts of some axes, as a text: two cases with the same text are the same to them. */
export function caseKey(axes: readonly Axis[], facts: Facts): string {
  let key = ''
  for (const { fact } of axes) {
    const known = Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (known) key += known.values.join() + (known.unknown ? '?' : '')
    key += ';'
  }
  return key
}
