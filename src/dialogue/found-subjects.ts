import type { About } from '../search/about.ts'
import type { Topic } from '../search/topic.ts'
import { type Choice, topicChoice } from './choice.ts'
import type { Typed } from './event.ts'
import type { Part } from './part.ts'
import { isBegun } from './replay.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import { topicOf } from './topic-of.ts'

/* What a message is found to be about, beside what was told last. */

/** Is what the message is about what was told last? */
export function isToldLast({ place, about }: Typed): boolean {
  const topic = topicOf(about)
  return topic?.kind === 'article' && topic.id === place.topic
}

/** Is what the message is about what the article that was told last leads on to? */
export const isNext = ({ place, about }: Typed, rules: Rulebook): boolean =>
  place.topic !== null && rules.leadsTo(place.topic).includes(topicOf(about)?.id ?? '')

/**
 * As likely as this, from 0 to 1, a question in no words of its own is known to be what people ask after what was told. That
 * it is about what was told itself is nearly always likely.
 */
const asked = { next: 0.3, again: 0.6 }

/** Is the message what people ask after the article that was told last? */
export const isFollowed = (event: Typed, rules: Rulebook): boolean =>
  event.place.topic !== null &&
  event.about.kind === 'hit' &&
  (isNext(event, rules) || event.about.hit.chance > (isToldLast(event) ? asked.again : asked.next))

/**
 * What was almost as likely is offered with an answer; with a goal, which asks or decides, only the one that is most likely,
 * where it is not likely that the goal was meant.
 */
export function withOthers(response: Response, event: Typed): Response {
  const isTold = response.parts.some(({ kind }) => kind === 'topic')
  const others = topicsOf(event)
  // Further on in a conversation more is offered: there the others need no words where the answer is hardly in doubt.
  if (isTold && isBegun(event.place) && event.isNear) return onButtons(response, others)
  return offered(response, isTold ? others : isLikely(event.about) ? [] : others.slice(0, 1))
}

/** A message that asks two things is told the second in short, before the question that the turn ends with. */
export function withOtherQuestions(response: Response, { alsoAsked }: Typed): Response {
  const { parts } = response
  if (alsoAsked.length === 0 || !parts.some(isAnswer)) return response
  const told = parts.filter((part) => part.kind !== 'clarify')
  const asked = told.findIndex(({ kind }) => kind === 'question')
  const end = asked < 0 ? told.length : asked
  const besides: Part = { kind: 'clarify', found: 'besides', topics: alsoAsked }
  return {
    ...response,
    parts: [...told.slice(0, end), besides, ...told.slice(end)],
    offers: [...alsoAsked.map(topicChoice), ...response.offers],
  }
}

const isAnswer = ({ kind }: Part): boolean =>
  kind === 'topic' || kind === 'outcome' || kind === 'introduction'

/** A goal went on with the facts of a message: the subject that it is about besides is offered. */
export function withFound(response: Response, { about }: Typed): Response {
  const topic = topicOf(about)
  return topic?.kind === 'article' ? offered(response, [topic]) : response
}

const onButtons = (response: Response, topics: readonly Topic[]): Response => ({
  ...response,
  offers: [...response.offers, ...topics.map(topicChoice)],
})

/** Subjects are offered before the question that a turn ends with; where two facts do not go together that comes first. */
function offered(response: Response, topics: readonly Topic[]): Response {
  const { parts } = response
  const isSaid = parts.some(({ kind }) => kind === 'conflict' || kind === 'clarify')
  if (topics.length === 0 || isSaid) return response
  const asked = parts.findIndex(({ kind }) => kind === 'question')
  const end = asked < 0 ? parts.length : asked
  const clarify: Part = { kind: 'clarify', found: 'near', topics }
  return onButtons(
    { ...response, parts: [...parts.slice(0, end), clarify, ...parts.slice(end)] },
    topics,
  )
}

export function topicsOf({ about: found }: Typed): Topic[] {
  const hits =
    found.kind === 'close' || found.kind === 'weak'
      ? found.hits
      : found.kind === 'hit'
        ? found.others
        : []
  return hits.map(({ document: { topic } }) => topic)
}

export const offersOf = (event: Typed): Choice[] => topicsOf(event).map(topicChoice)

/** Is the subject likelier than all others together? */
const isLikely = (found: About): boolean => found.kind === 'hit' && found.hit.chance > 0.5
