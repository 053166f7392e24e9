import type { Goal } from '../content/goal.ts'
import type { Facts } from '../facts/facts.ts'
import type { Topic } from '../search/topic.ts'
import { type Choice, topicChoice } from './choice.ts'
import { outcomeInShort } from './in-short.ts'
import { leaveBehind } from './leave-behind.ts'
import { nextStep } from './next-step.ts'
import { askedBy, openQuestion } from './open-question.ts'
import type { Part } from './part.ts'
import { type Place, replay, toldLast } from './replay.ts'
import { type Response, saidAfter } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State, Step } from './state.ts'
import { toldAgain } from './told-again.ts'

/* The moves that every kind of event is answered with: a step is added, and what the goal needs then is said. */

export const said = (
  state: State,
  parts: readonly Part[],
  offers: readonly Choice[] = [],
): Response => ({
  state,
  parts,
  offers,
})

export const add = (state: State, step: Step): State => ({
  ...state,
  steps: [...state.steps, step],
  misses: 0,
})

export const greet = (state: State): Response => said(state, [{ kind: 'greeting' }])

/** Forgets what was said of a fact, and asks it again. */
export const askAgain = (state: State, fact: string): Response =>
  said(add(state, { widened: [fact] }), [{ kind: 'question', fact }])

/** Says again where the conversation is. */
export function restate(state: State, rules: Rulebook): Response {
  const place = replay(rules.domain, state)
  const told = toldLast(state, place)
  if (told)
    return said(state, [
      { kind: 'topic', topic: { kind: 'article', id: told } },
      ...reopened(state, rules),
    ])
  return place.goal ? said(state, goalParts(place, rules)) : greet(state)
}

export function goalParts(place: Place, rules: Rulebook): Part[] {
  const goal = place.goal === null ? undefined : rules.goal(place.goal)
  if (!goal) return []
  const next = nextStep(goal, place.facts, rules)
  if (next.kind === 'ask') return [{ kind: 'question', fact: next.fact }]
  const { table, verdict, refine } = next
  const fact = askedBy(next, place, rules)
  const offered = refine && !fact ? { refine } : {}
  const hasList = goal.lijst !== undefined && verdict.kind !== 'contradiction'
  return [
    ...(hasList ? [{ kind: 'list-ready' } as const] : []),
    { kind: 'outcome', table, verdict, ...offered },
    ...(table === goal.tabel ? remarks(goal, place.facts, rules) : []),
    ...(next.assumes ? [{ kind: 'assumed', goal: goal.id } as const] : []),
    ...(fact ? [{ kind: 'question', fact } as const] : []),
  ]
}

function remarks({ id, erbij }: Goal, facts: Facts, rules: Rulebook): Part[] {
  const place = erbij.findIndex(({ als }) => rules.isCertain(als, facts))
  return place < 0 ? [] : [{ kind: 'remark', goal: id, place }]
}

/**
 * The state with a step added, and what its goal needs then. A contradiction comes before everything.
 * @param isAsked something was asked with it: the outcome is the answer, also when it stays the same
 */
export function proceed(state: State, step: Step, rules: Rulebook, isAsked = false): Response {
  const next = add(state, step)
  const place = replay(rules.domain, next)
  const contradiction = rules.contradiction(place.facts)
  const isElsewhere =
    contradiction &&
    !Object.keys(contradiction.exclusion.als).some((fact) => rules.concerns(place.goal ?? '', fact))
  if (!contradiction || (step.goal !== undefined && isElsewhere))
    return said(next, isAsked ? goalParts(place, rules) : afterTelling(state, step, place, rules))
  const offers = Object.keys(contradiction.exclusion.als).map(
    (fact): Choice => ({ kind: 'change', fact }),
  )
  return said(next, [{ kind: 'outcome', table: '', verdict: contradiction }], offers)
}

/**
 * A fact was given by itself, on a button or as an answer. Where it says nothing to the goal, it was given for what was told
 * last, and that is told for it; a change that is told begins its goal.
 */
export function answeredByFact(
  state: State,
  fact: string,
  answer: Step,
  rules: Rulebook,
): Response {
  const place = replay(rules.domain, state)
  const { goal, topic } = place
  const step = leaveBehind(answer, place, rules)
  const begun = goal === null ? rules.begunBy(fact) : undefined
  if (begun && step.facts?.[fact] !== 'onbekend')
    return about(state, { kind: 'goal', id: begun }, step, rules)
  const isForTopic = topic !== null && (goal === null || !rules.concerns(goal, fact))
  const next = isForTopic ? { ...step, topic } : step
  const response = proceed(state, next, rules)
  const isRefused = response.parts.some(({ kind }) => kind === 'outcome')
  if (!isForTopic || (isRefused && goal === null)) return response
  return said(response.state, [
    { kind: 'topic', topic: { kind: 'article', id: topic } },
    ...reopened(response.state, rules),
  ])
}

/** What the goal says after a fact was told. Right under its outcome that is not said twice. */
function afterTelling(state: State, step: Step, place: Place, rules: Rulebook): readonly Part[] {
  const parts = goalParts(place, rules)
  const isElsewhere = step.goal !== undefined || state.steps.at(-1)?.topic !== undefined
  return isElsewhere ? parts : toldAgain(parts, () => goalParts(replay(rules.domain, state), rules))
}

/** A subject was named, by a button or in a sentence: a goal begins or goes on, anything else is told. */
export function about(state: State, topic: Topic, step: Step, rules: Rulebook): Response {
  if (topic.kind === 'goal') return begin(state, topic.id, { ...step, goal: topic.id }, rules)
  const next = add(state, { ...step, ...asTold(topic) })
  // Whoever is sent to somebody else is asked nothing.
  const question = topic.kind === 'not-ours' ? [] : reopened(next, rules)
  const toGoOn = question.length > 0 ? [] : waiting(next, rules)
  return said(next, [{ kind: 'topic', topic }, ...question], toGoOn)
}

/** What a step keeps of a subject that is told. */
function asTold({ kind, id }: Topic): Pick<Step, 'topic' | 'centre'> {
  if (kind === 'article') return { topic: id }
  return kind === 'centre' ? { centre: id } : {}
}

/** The goal that waits for an answer, to go on with: one that told its outcome waits for none. */
function waiting(state: State, rules: Rulebook): Choice[] {
  const place = replay(rules.domain, state)
  const asks = goalParts(place, rules)[0]?.kind === 'question'
  return asks && place.goal ? [topicChoice({ kind: 'goal', id: place.goal })] : []
}

/** A goal begins: what is true for everybody comes before its first question. */
function begin(state: State, goal: string, step: Step, rules: Rulebook): Response {
  const response = proceed(state, step, rules)
  const running = replay(rules.domain, state)
  const isNew = running.goal !== goal
  if (!isNew && isListTold(running, rules))
    return { ...response, parts: outcomeInShort(response.parts, 'shorter') }
  const asksFirst = response.parts[0]?.kind === 'question'
  const isIntroduced = isNew && asksFirst && rules.goal(goal)?.inleiding
  return isIntroduced ? saidAfter([{ kind: 'introduction', goal }], response) : response
}

/** Who asks for the list again asks where it is, and not for what went with it. */
const isListTold = (place: Place, rules: Rulebook): boolean =>
  place.topic === null && goalParts(place, rules)[0]?.kind === 'list-ready'

/** The question that was open before somebody asked something in between. */
export function reopened(state: State, rules: Rulebook): Part[] {
  const open = openQuestion(state, replay(rules.domain, state), rules)
  return open ? [{ kind: 'question', fact: open }] : []
}

export function notKnown(
  state: State,
  fact: string,
  facts: Step['facts'],
  rules: Rulebook,
): Response {
  // What is told of it narrows it all the same: "weet ik niet, de school is in Gent".
  const step = facts?.[fact]
    ? { facts, several: [fact] }
    : { facts: { ...facts, [fact]: 'onbekend' as const } }
  const response = answeredByFact(state, fact, step, rules)
  // That nothing is known of it is not "good to know".
  const parts = response.parts.map(
    (part): Part =>
      part.kind === 'outcome' && part.again === 'holds' ? { ...part, again: 'shorter' } : part,
  )
  return saidAfter([{ kind: 'who-can-tell', fact }], { ...response, parts })
}

/** Undoes the last step. */
export const goBack = (state: State, rules: Rulebook): Response =>
  restate({ ...state, steps: state.steps.slice(0, -1), misses: 0 }, rules)
