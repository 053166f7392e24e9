import type { Place } from './replay.ts'
import type { Rulebook } from './rulebook.ts'
import type { Step } from './state.ts'

/**
 * A step that tells of a change with what it leaves behind: whoever has a GC and gets another verslag does not get a GC. What
 * they get is one of the other values.
 */
export function leaveBehind(step: Step, { facts }: Place, { changed, domain }: Rulebook): Step {
  const others = Object.entries(facts).flatMap(([fact, { values }]) => {
    const change = step.facts?.[fact] === undefined ? changed(fact) : undefined
    const isLeft =
      change !== undefined &&
      values.length === 1 &&
      values.every((value) => change.waarden.includes(value)) &&
      Object.entries(change.feiten).every(
        ([cause, told]) => isOnly(step.facts?.[cause], told) && !isOnly(facts[cause]?.values, told),
      )
    return isLeft
      ? [[fact, (domain.get(fact) ?? []).filter((value) => !values.includes(value))] as const]
      : []
  })
  if (others.length === 0) return step
  return {
    ...step,
    facts: { ...step.facts, ...Object.fromEntries(others) },
    widened: [...(step.widened ?? []), ...others.map(([fact]) => fact)],
  }
}

const isOnly = (
  told: NonNullable<Step['facts']>[string] | undefined,
  values: readonly string[],
): boolean => Array.isArray(told) && told.join() === values.join()
