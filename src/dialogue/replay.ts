import { applyAnswers } from '../facts/apply-answers.ts'
import { type Domain, type Facts, noFacts } from '../facts/facts.ts'
import { markUnknown } from '../facts/mark-unknown.ts'
import { narrow } from '../facts/narrow.ts'
import { widen } from '../facts/widen.ts'
import type { State, Step } from './state.ts'

/** Where a conversation is: what is known, what the person came for, what was last told. */
export interface Place {
  readonly facts: Facts
  readonly goal: string | null
  /** The article that was told last; null where the goal spoke after it. */
  readonly topic: string | null
  /** The article that was told before that one. */
  readonly earlier: string | null
  /** The centre of which the card was told last; null where an article or the goal spoke after it. */
  readonly centre: string | null
  /** How many turns in a row that article was told again. */
  readonly retold: number
  /** The facts that were told last. */
  readonly told: readonly string[]
  /** The pupils that were told of, the last one last. */
  readonly pupils: readonly string[]
}

/** Whether anything was begun or told. */
export const isBegun = ({ goal, topic }: Place): boolean => (goal ?? topic) !== null

/** The place as it was before the article that was told last, of which somebody says that they did not ask for it. */
export const beforeMissed = (place: Place): Place => ({
  ...place,
  topic: place.earlier,
  earlier: null,
  retold: 0,
})

/** The article that the last turn told, or, where no goal runs, that was told before it. */
export const toldLast = ({ steps }: State, { goal, topic }: Place): string | null =>
  steps.at(-1)?.topic ?? (goal === null ? topic : null)

/** The place that the steps lead to. */
export function replay(domain: Domain, state: State): Place {
  const start: Place = {
    facts: narrow(domain, noFacts, state.preset),
    goal: null,
    topic: null,
    earlier: null,
    centre: null,
    retold: 0,
    told: [],
    pupils: [],
  }
  return state.steps.reduce((place, step) => take(domain, place, step), start)
}

function take(domain: Domain, place: Place, step: Step): Place {
  const widened = (step.widened ?? []).reduce(widen, place.facts)
  const facts = applyAnswers(domain, widened, step.facts ?? {})
  const answeredEach = (step.several ?? []).reduce(
    (known, fact) => markUnknown(domain, known, fact),
    facts,
  )
  const goal = step.goal ?? place.goal
  const goalSpoke = goal !== null && [step.goal, step.facts].some(Boolean)
  const topic = step.topic ?? (goalSpoke ? null : place.topic)
  const toldElse = step.topic !== undefined || goalSpoke
  const isRetold = topic !== null && step.topic === place.topic
  return {
    facts: answeredEach,
    goal,
    topic,
    earlier: topic === place.topic ? place.earlier : place.topic,
    centre: step.centre ?? (toldElse ? null : place.centre),
    retold: isRetold ? place.retold + 1 : 0,
    told: step.facts ? Object.keys(step.facts) : place.told,
    pupils: step.pupil
      ? [...place.pupils.filter((one) => one !== step.pupil), step.pupil]
      : place.pupils,
  }
}
