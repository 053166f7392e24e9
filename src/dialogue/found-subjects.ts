import type { About } from '../search/about.ts'
import type { Topic } from '../search/topic.ts'
import type { Choice } from './choice.ts'
import type { Typed } from './event.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'

/* What a message is found to be about, beside what was told last. */

/** Is what the message is about what was told last? */
export function isToldLast({ place, about: found }: Typed): boolean {
  return (
    found.kind === 'hit' &&
    found.hit.document.topic.kind === 'article' &&
    found.hit.document.topic.id === place.topic
  )
}

/** Is what the message is about what the article that was told last leads on to? */
export const isNext = ({ place, about: found }: Typed, rules: Rulebook): boolean =>
  place.topic !== null &&
  found.kind === 'hit' &&
  rules.leadsTo(place.topic).includes(found.hit.document.topic.id)

/** What was almost as likely is offered under an answer; a goal that asks or decides goes on undisturbed. */
export function withOthers(response: Response, event: Typed): Response {
  const topics = topicsOf(event)
  const isTold =
    response.parts.at(-1)?.kind === 'topic' &&
    !response.parts.some(({ kind }) => kind === 'conflict')
  if (!isTold || topics.length === 0) return response
  return {
    ...response,
    parts: [...response.parts, { kind: 'clarify', found: 'near', topics }],
    offers: [...offersOf(event), ...response.offers],
  }
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

export const offersOf = (event: Typed): Choice[] =>
  topicsOf(event).map((topic) => ({ kind: 'topic', topic }))

/** Is the subject likelier than all others together? */
export const isLikely = (found: About): boolean => found.kind === 'hit' && found.hit.chance > 0.5
