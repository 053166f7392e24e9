import type { Place } from './replay.ts'
import type { Rulebook } from './rulebook.ts'
import type { Step } from './state.ts'

/**
 * A step that tells of a change with what it leaves behind: whoever has a GC and gets another verslag does not get a GC. What
 * they get is one of the other values.
 */
export function leaveBehind(step: Step, { facts }: Place, { changes, domain }: Rulebook): Step {
  const left = changes.filter(({ fact, waarden, feiten }) => {
    const old = facts[fact]?.values ?? []
    const isTold = Object.entries(feiten).every(
      ([cause, values]) =>
        isOnly(step.facts?.[cause], values) && !isOnly(facts[cause]?.values, values),
    )
    const [had] = old
    return (
      isTold && step.facts?.[fact] === undefined && old.length === 1 && waarden.includes(had ?? '')
    )
  })
  if (left.length === 0) return step
  const others = left.map(({ fact }): [string, readonly string[]] => [
    fact,
    (domain.get(fact) ?? []).filter((value) => !facts[fact]?.values.includes(value)),
  ])
  return {
    ...step,
    facts: { ...step.facts, ...Object.fromEntries(others) },
    widened: [...(step.widened ?? []), ...left.map(({ fact }) => fact)],
  }
}

const isOnly = (
  told: NonNullable<Step['facts']>[string] | undefined,
  values: readonly string[],
): boolean => Array.isArray(told) && told.join() === values.join()
