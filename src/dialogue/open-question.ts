import { nextStep } from './next-step.ts'
import type { Place } from './replay.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'

/** The fact that the last turn asked for: the one to be changed, or the one that the goal needs. Null where nothing was asked. */
export function openQuestion(state: State, place: Place, rules: Rulebook): string | null {
  const last = state.steps.at(-1)
  const reopened = last?.facts ? undefined : last?.widened?.at(-1)
  if (reopened) return reopened
  const goal = place.goal === null ? undefined : rules.goal(place.goal)
  if (!goal) return null
  const next = nextStep(goal, place.facts, rules)
  return next.kind === 'ask' ? next.fact : (next.refine ?? null)
}
