import { nextStep } from './next-step.ts'
import type { Place } from './replay.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'

/** Whoever asks so many other things in a row does not want to answer now. */
const patience = 2

/**
 * The fact that the last turn asked for: the one to be changed, or the one that the goal needs. Null where nothing was asked,
 * and where the question was passed over so often that it waits.
 */
export function openQuestion(state: State, place: Place, rules: Rulebook): string | null {
  const last = state.steps.at(-1)
  const reopened = last?.facts ? undefined : last?.widened?.at(-1)
  if (reopened) return reopened
  const goal = place.goal === null ? undefined : rules.goal(place.goal)
  if (!goal || isPassedOver(state)) return null
  const next = nextStep(goal, place.facts, rules)
  return next.kind === 'ask' ? next.fact : (next.refine ?? null)
}

/** The last steps were all about something else than the goal. */
export const isPassedOver = ({ steps }: State): boolean =>
  steps.length > patience && steps.slice(-patience).every(({ topic }) => topic !== undefined)
