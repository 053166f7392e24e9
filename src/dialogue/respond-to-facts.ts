import type { FoundFact } from '../language/find-facts.ts'
import { lastInShort } from './ask-on.ts'
import { person, topicChoice } from './choice.ts'
import type { Typed } from './event.ts'
import { isNext, isToldLast, offersOf, withFound, withOthers } from './found-subjects.ts'
import { knowsEnough } from './knows-enough.ts'
import type { Part } from './part.ts'
import { about, add, goalParts, proceed, said } from './proceed.ts'
import { type Place, replay } from './replay.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'
import type { Told } from './told.ts'
import { toldAgain } from './told-again.ts'
import { topicOf } from './topic-of.ts'

/** Where the facts alone say what comes next: what cannot go together, a goal that they begin, the goal that looks at them. */
export function fromFacts(
  state: State,
  told: Told,
  event: Typed,
  rules: Rulebook,
): Response | null {
  const { place, open } = event
  const { news, step } = told
  const after = replay(rules.domain, add(state, step))
  if (rules.contradiction(after.facts) && !rules.contradiction(place.facts))
    return proceed(state, step, rules)
  // What is only taken back leaves the word to what is meant instead.
  const isElsewhere = topicOf(event.about)?.kind === 'not-ours' && !event.isBare
  if (isElsewhere && news.every(({ isDenial }) => isDenial)) return null
  const begun = news.flatMap(({ fact, isDenial }) =>
    isDenial ? [] : (rules.begunBy(fact) ?? []),
  )[0]
  if (begun && !event.isQuestion && place.goal === null)
    return withFound(about(state, { kind: 'goal', id: begun }, step, rules), event)
  if (event.isBare && place.goal === null && !event.isQuestion)
    return introduced(state, told, event, rules)
  // Under an open question what is only told is kept, and the question asked again.
  if (open && !event.isQuestion && !event.isNear) return proceed(state, step, rules)
  // A fact that the running goal looks at goes to that goal, unless something else is asked.
  const asksElse = event.about.kind === 'hit' && event.isQuestion && !event.isFollowUp
  // What is remembered of a child that is named again is not told anew.
  const isTold = ({ fact }: FoundFact): boolean => event.facts.some((one) => one.fact === fact)
  return concerns(place, news.filter(isTold), rules) && !asksElse
    ? proceed(state, step, rules, event.isQuestion || corrects(place, news))
    : null
}

/** "Nee, type 4": what was said is taken back, and whoever does wants to hear what holds then. */
const corrects = ({ facts }: Place, news: readonly FoundFact[]): boolean =>
  news.some(
    ({ fact, values }) => facts[fact]?.values.every((value) => !values.includes(value)) ?? false,
  )

export const concerns = ({ goal }: Place, news: readonly FoundFact[], rules: Rulebook): boolean =>
  goal !== null && news.some(({ fact }) => rules.concerns(goal, fact))

/** Only facts: after an answer they may change that answer. Otherwise the person is asked what they want to know. */
function introduced(state: State, told: Told, event: Typed, rules: Rulebook): Response {
  const topic = topicOf(event.about)
  if (topic && isMeant(event, rules))
    return withOthers(about(state, topic, told.step, rules), event)
  return event.place.topic === null
    ? whatFor(state, told, event, rules)
    : inThatLight(state, told, event, rules)
}

/**
 * Whether whoever names only facts means what the message is about by itself: the same question for another value, what the
 * last answer leads on to, a difficulty that there is an answer for. "Secundair" after an answer is about that answer.
 */
export function isMeant(event: Typed, rules: Rulebook): boolean {
  const { place, facts } = event
  const kind = topicOf(event.about)?.kind
  if (facts.length > 0 && facts.every(({ fact }) => fact === 'rol')) return false
  if (kind === 'not-ours') return false
  // Who puts right what was only told asks nothing by that.
  if (place.topic === null && event.isCorrection && corrects(place, facts)) return false
  if (event.isReplaced || (isNext(event, rules) && isInItsWords(event))) return true
  if (facts.some(({ fact }) => rules.begunBy(fact) !== undefined)) return true
  const isGoal = kind === 'goal'
  // Of a case that is only told, nobody knows yet which of the goals is meant.
  if (place.topic === null) return event.isNear && !isGoal
  return isGoal || (event.isNear && facts.some(({ strength }) => strength === 'usually'))
}

/** As likely as this, from 0 to 1, the words of a message themselves are about a subject. */
const likely = 0.1

/** Whether the words are about what was found, and not only what was said before. */
const isInItsWords = ({ about: found }: Typed): boolean =>
  found.kind === 'hit' && found.hit.chance >= likely

/** What was told last, for the facts that were named since; what the message may be about by itself is offered. */
export function inThatLight(
  state: State,
  { news, step }: Told,
  event: Typed,
  rules: Rulebook,
): Response {
  const { topic, goal } = event.place
  const exact = goalFor(news, event, rules)
  if (exact !== undefined) return about(state, { kind: 'goal', id: exact }, step, rules)
  if (topic !== null && !event.isQuestion && hasOwnFor(news, topic, rules))
    return about(state, { kind: 'article', id: topic }, step, rules)
  const next = news.length > 0 ? add(state, { ...step, ...(topic !== null && { topic }) }) : state
  const place = replay(rules.domain, next)
  const now = goalParts(place, rules)
  // What these facts do change is told in full: "mag dat ook als het verslag nog niet klaar is".
  const isOther =
    topic === null &&
    now.some(({ kind }) => kind === 'outcome') &&
    toldAgain(now, () => goalParts(event.place, rules)) === now
  const last = isOther ? now : lastInShort(place, 'holds', rules)
  const parts = last.map(
    (part): Part =>
      part.kind === 'topic' && !event.isQuestion
        ? { ...part, as: 'holds', asked: event.asked }
        : part,
  )
  const found = isToldLast(event) ? undefined : topicOf(event.about)
  const topics = found && !(found.kind === 'goal' && found.id === goal) ? [found] : []
  return said(
    next,
    topics.length > 0 ? [...parts, { kind: 'clarify', found: 'near', topics }] : parts,
    [...topics.map(topicChoice), person],
  )
}

/** Has an article words of its own for a fact that is known for sure? */
const hasOwnFor = (news: readonly FoundFact[], article: string, rules: Rulebook): boolean =>
  news.some(
    ({ values }) => values.length === 1 && values.every((one) => rules.hasOwn(article, one)),
  )

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
export function whatFor(state: State, { step }: Told, event: Typed, rules: Rulebook): Response {
  const response = proceed(state, step, rules)
  const isAnswered = response.parts.length > 0 && event.place.goal === null
  return isAnswered ? response : said(response.state, [{ kind: 'what-for' }], offersOf(event))
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
