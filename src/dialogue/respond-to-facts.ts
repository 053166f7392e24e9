import { isPlaced } from '../facts/is-placed.ts'
import type { FoundFact } from '../language/find-facts.ts'
import { lastInShort } from './ask-on.ts'
import { topicChoice } from './choice.ts'
import type { Typed } from './event.ts'
import { isNext, isToldLast, offersOf, withFound, withOthers } from './found-subjects.ts'
import { heldBefore } from './held-before.ts'
import { knowsEnough } from './knows-enough.ts'
import type { Part } from './part.ts'
import { about, add, proceed, said } from './proceed.ts'
import { type Place, replay } from './replay.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State, Step } from './state.ts'

/** What a message tells, and what to say of that before anything else. */
export interface Told {
  readonly news: readonly FoundFact[]
  readonly step: Step
  readonly before: readonly Part[]
}

export const asStep = (found: readonly FoundFact[]): Record<string, readonly string[]> =>
  Object.fromEntries(found.map(({ fact, values }) => [fact, values]))

export function toldIn(state: State, event: Typed, rules: Rulebook): Told {
  const news = event.facts
    .filter(
      (found) =>
        (event.isOfAnother || isNews(event.place, found, rules)) &&
        !isSupposed(state, found, event, rules),
    )
    .map((found) => besideKnown(heldBefore(state, found, rules), event))
  return {
    news,
    step:
      news.length > 0
        ? withoutOldPlan(
            state,
            {
              facts: asStep(news),
              ...withoutOldPlaces(event, news),
              ...severalIn(news, event.place),
            },
            event,
            rules,
          )
        : withoutOldPlan(state, {}, event, rules),
    before: news.length > 0 ? [{ kind: 'understood', facts: news }] : [],
  }
}

/** A school has several pupils and a pupil several difficulties: of these facts more than one value is named. */
const ofManyPupils = new Set(['type'])

/** Whoever has something, and tells what comes beside it, has both. */
function besideKnown(found: FoundFact, { place, isOfAnother }: Typed): FoundFact {
  const known = place.facts[found.fact]?.values
  const isMore = found.isBeside && !found.isAsked && !isOfAnother && ofManyPupils.has(found.fact)
  return known && isMore ? { ...found, values: [...known, ...found.values], conflict: true } : found
}

function severalIn(news: readonly FoundFact[], { facts }: Place): Pick<Step, 'several'> {
  // "1 blind, 1 doof" says of which types the several are that were named before.
  const isOfMore = ({ fact, conflict, isEither = false }: FoundFact): boolean =>
    conflict || (isEither && facts[fact]?.unknown === true)
  const several = news
    .filter((found) => ofManyPupils.has(found.fact) && isOfMore(found))
    .map(({ fact }) => fact)
  return several.length > 0 ? { several } : {}
}

/** What was named of a fact does not go together: that is said where the answer waits for it, right before the question. */
export function withConflict(response: Response, { facts }: Typed): Response {
  const parts = response.parts.flatMap((part): Part[] => {
    const fact =
      part.kind === 'question' && facts.find((found) => found.conflict && found.fact === part.fact)
    return fact ? [{ kind: 'conflict', fact }, part] : [part]
  })
  return { ...response, parts }
}

/**
 * A plan that is only asked about, and cannot be with what was told, is no plan: "en als hij naar het middelbaar gaat?" of a
 * kleuter. Whether somebody is new in a school goes with the plan and gives way.
 */
function isSupposed(state: State, found: FoundFact, event: Typed, rules: Rulebook): boolean {
  if (!found.isAsked || !event.isQuestion || rules.begunBy(found.fact) === undefined) return false
  if (rules.contradiction(event.place.facts)) return false
  const against = contradictedBy(state, { facts: asStep(event.facts) }, rules)
  return against.length > 0 && !against.some((fact) => ofPlan.has(fact))
}

/** The facts that cannot go together after a step; none where they all can. */
function contradictedBy(state: State, step: Step, rules: Rulebook): readonly string[] {
  const { facts } = replay(rules.domain, add(state, step))
  return Object.keys(rules.contradiction(facts)?.exclusion.als ?? {})
}

function isNews(place: Place, { fact, values }: FoundFact, rules: Rulebook): boolean {
  const known = place.facts[fact]?.values ?? rules.domain.get(fact) ?? []
  return (
    known.some((value) => !values.includes(value)) ||
    values.every((value) => !known.includes(value))
  )
}

/** Where the facts alone say what comes next: what cannot go together, a goal that they begin, the goal that looks at them. */
export function fromFacts(
  state: State,
  told: Told,
  event: Typed,
  rules: Rulebook,
): Response | null {
  const { place, open } = event
  const { news, step, before } = told
  const after = replay(rules.domain, add(state, step))
  if (rules.contradiction(after.facts) && !rules.contradiction(place.facts))
    return proceed(state, step, before, rules)
  const begun = news.flatMap(({ fact }) => rules.begunBy(fact) ?? [])[0]
  if (begun && !event.isQuestion && place.goal === null)
    return withFound(about(state, { kind: 'goal', id: begun }, step, rules, before), event)
  if (event.isBare && place.goal === null && !event.isQuestion)
    return introduced(state, told, event, rules)
  // Under an open question what is only told is kept, and the question asked again.
  if (open && !event.isQuestion && !event.isNear) return proceed(state, step, before, rules)
  // A fact that the running goal looks at goes to that goal, unless something else is asked.
  const asksElse = event.about.kind === 'hit' && event.isQuestion && !event.isFollowUp
  return concerns(place, news, rules) && !asksElse
    ? proceed(state, step, before, rules, event.isQuestion || corrects(place, news))
    : null
}

/** "Nee, type 4": what was said is taken back, and whoever does wants to hear what holds then. */
const corrects = ({ facts }: Place, news: readonly FoundFact[]): boolean =>
  news.some(
    ({ fact, values }) => facts[fact]?.values.every((value) => !values.includes(value)) ?? false,
  )

export const concerns = ({ goal }: Place, news: readonly FoundFact[], rules: Rulebook): boolean =>
  goal !== null && news.some(({ fact }) => rules.concerns(goal, fact))

/** Whether somebody is new in a school goes with the plan. */
const ofPlan = new Set(['inschrijving'])

/**
 * A plan that was told before ("hij gaat naar het middelbaar") gives way to what is told now where both cannot be, if the
 * message corrects or asks on. What somebody has stands until they say which of the two is wrong.
 */
function withoutOldPlan(state: State, step: Step, event: Typed, rules: Rulebook): Step {
  if (!event.isCorrection && !event.isFollowUp) return step
  const against = contradictedBy(state, step, rules)
  if (!event.facts.some(({ fact }) => against.includes(fact))) return step
  const plans = against.filter(
    (fact) =>
      (rules.begunBy(fact) !== undefined || ofPlan.has(fact)) && step.facts?.[fact] === undefined,
  )
  return plans.length > 0 ? { ...step, widened: [...(step.widened ?? []), ...plans] } : step
}

/** What is of one pupil, and not of the next. */
const ofOnePupil = new Set(['verslag', 'type', 'zorgfase', 'moment', 'inschrijving', 'niveau'])

/**
 * A place goes before one that was told earlier: the centres that both have are those that are nobody's. What comes beside
 * something goes with it. Of another pupil nothing was told yet.
 */
export function withoutOldPlaces(
  { place, isOfAnother }: Typed,
  news: readonly FoundFact[],
): Pick<Step, 'widened'> {
  const widened = news.flatMap((found) => {
    const known = place.facts[found.fact]?.values ?? []
    const isAnew = found.values.some((value) => !known.includes(value))
    const isElsewhere = isPlaced(found) && isAnew && known.length > 1
    return isElsewhere || (found.isBeside && found.conflict) ? [found.fact] : []
  })
  const others = isOfAnother && news.some(({ fact }) => ofOnePupil.has(fact)) ? ofOnePupil : []
  const all = [...widened, ...others]
  return all.length > 0 ? { widened: all } : {}
}

/** Only facts: after an answer they may change that answer. Otherwise the person is asked what they want to know. */
function introduced(state: State, told: Told, event: Typed, rules: Rulebook): Response {
  if (event.about.kind === 'hit' && isMeant(event, rules))
    return withOthers(
      about(state, event.about.hit.document.topic, told.step, rules, told.before),
      event,
    )
  return event.place.topic === null
    ? whatFor(state, told, event, rules)
    : inThatLight(state, told, event, rules)
}

/**
 * Whether whoever names only facts means what the message is about by itself: the same question for another value, what the
 * last answer leads on to, a difficulty that there is an answer for. "Secundair" after an answer is about that answer.
 */
export function isMeant(event: Typed, rules: Rulebook): boolean {
  const { place, facts, about: found } = event
  if (facts.length > 0 && facts.every(({ fact }) => fact === 'rol')) return false
  if (found.kind === 'hit' && found.hit.document.topic.kind === 'not-ours') return false
  // Who puts right what was only told asks nothing by that.
  if (place.topic === null && event.isCorrection && corrects(place, facts)) return false
  if (event.isReplaced || (isNext(event, rules) && isSaid(event))) return true
  if (facts.some(({ fact }) => rules.begunBy(fact) !== undefined)) return true
  const isGoal = found.kind === 'hit' && found.hit.document.topic.kind === 'goal'
  // Of a case that is only told, nobody knows yet which of the goals is meant.
  if (place.topic === null) return event.isNear && !isGoal
  return isGoal || (event.isNear && facts.some(({ strength }) => strength === 'usually'))
}

/** As likely as this, from 0 to 1, the words of a message themselves are about a subject. */
const likely = 0.1

/** Whether the words are about what was found, and not only what was said before. */
const isSaid = ({ about: found }: Typed): boolean =>
  found.kind === 'hit' && found.hit.chance >= likely

/** What was told last, for the facts that were named since; what the message may be about by itself is offered. */
export function inThatLight(
  state: State,
  { news, step, before }: Told,
  event: Typed,
  rules: Rulebook,
): Response {
  const { topic, goal } = event.place
  const exact = goalFor(news, event, rules)
  if (exact !== undefined) return about(state, { kind: 'goal', id: exact }, step, rules, before)
  const next = before.length > 0 ? add(state, { ...step, ...(topic !== null && { topic }) }) : state
  const parts = [...before, ...lastInShort(replay(rules.domain, next), 'holds', rules)]
  const found = event.about.kind === 'hit' && !isToldLast(event) ? [event.about.hit] : []
  const topics = found
    .map(({ document }) => document.topic)
    .filter(({ kind, id }) => kind !== 'goal' || id !== goal)
  return said(
    next,
    topics.length > 0 ? [...parts, { kind: 'clarify', found: 'near', topics }] : parts,
    topics.map(topicChoice),
  )
}

/** The goal that what was told last leads on to, where it can say for these facts what that says in general. */
function goalFor(
  news: readonly FoundFact[],
  { place }: Typed,
  rules: Rulebook,
): string | undefined {
  const isKnown = (fact: string): boolean =>
    place.facts[fact] !== undefined || news.some((one) => one.fact === fact)
  return rules.leadsTo(place.topic ?? '').find((id) => {
    const goal = rules.goal(id)
    return goal && knowsEnough(goal, isKnown) && news.some(({ fact }) => rules.concerns(id, fact))
  })
}

/** Facts without a question: a contradiction is said, otherwise what the person wants to know. */
export function whatFor(
  state: State,
  { step, before }: Told,
  event: Typed,
  rules: Rulebook,
): Response {
  const response = proceed(state, step, before, rules)
  const isAnswered = response.parts.length > before.length && event.place.goal === null
  return isAnswered
    ? response
    : said(response.state, [...before, { kind: 'what-for' }], offersOf(event))
}
