import { possible } from '../facts/possible.ts'
import { type NextStep, nextStep } from './next-step.ts'
import type { Place } from './replay.ts'
import type { Rulebook } from './rulebook.ts'
import type { State, Step } from './state.ts'

/** Whoever asks so many other things in a row does not want to answer now; one is enough where there is much to choose from. */
const patience = 2
/** More values than this to choose from are no small thing to ask. */
const manyValues = 9

/**
 * The fact that the last turn asked for: the one to be changed, or the one that the goal needs. Null where nothing was asked,
 * and where the question was passed over so often that it waits.
 */
export function openQuestion(state: State, place: Place, rules: Rulebook): string | null {
  const reopened = askedAgain(state.steps.at(-1))
  if (reopened) return reopened
  const goal = place.goal === null ? undefined : rules.goal(place.goal)
  const asked = goal && askedBy(nextStep(goal, place.facts, rules), place, rules)
  return !asked || isPassedOver(state, isLong(asked, place, rules)) ? null : asked
}

/** The fact that a step only asks again: one that tells of another pupil forgets what was told, and asks for none of it. */
const askedAgain = ({ widened, ...others }: Step = {}): string | undefined =>
  Object.keys(others).length === 0 ? widened?.at(-1) : undefined

/** The fact that a step asks for; of what only makes an outcome more exact, where there is little to choose from. */
export function askedBy(next: NextStep, place: Place, rules: Rulebook): string | undefined {
  if (next.kind === 'ask') return next.fact
  const { refine, assumes } = next
  return refine && (assumes || !isLong(refine, place, rules)) ? refine : undefined
}

export const isLong = (fact: string, { facts }: Place, { domain }: Rulebook): boolean =>
  possible(domain, facts, fact).length > manyValues

/** The last steps were all about something else than the goal. */
function isPassedOver({ steps }: State, isLong: boolean): boolean {
  const most = isLong ? 1 : patience
  return steps.length > most && steps.slice(-most).every(({ topic }) => topic !== undefined)
}
