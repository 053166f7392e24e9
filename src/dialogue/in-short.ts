import type { Topic } from '../search/topic.ts'
import { person, topicChoice } from './choice.ts'
import type { Typed } from './event.ts'
import type { Part } from './part.ts'
import type { Response } from './response.ts'
import type { State } from './state.ts'

/* Answers in fewer words: to who heard them before, asks for few words, or may mean something else. */

type Told = Extract<Part, { kind: 'topic' }>

/** What was told, in its shortest form. */
export const inShort = (topic: Topic): Told => ({ kind: 'topic', topic, as: 'again' })

export const articleInShort = (id: string): Told => inShort({ kind: 'article', id })

/** The same parts, with an outcome in fewer words. */
export const outcomeInShort = (
  parts: readonly Part[],
  again: 'shorter' | 'next' | 'holds',
): Part[] => parts.map((part) => (part.kind === 'outcome' ? { ...part, again } : part))

/** The same parts, with something else for what is told of a subject. */
const withTold = (parts: readonly Part[], tell: (part: Told) => Part): Part[] =>
  parts.map((part) => (part.kind === 'topic' ? tell(part) : part))

/** Who asks on about what is somebody else's hears that we know no more of it, and once more who does. */
export function referredAgain(response: Response, { referred }: State): Response {
  const parts = withTold(response.parts, (part) =>
    part.topic.kind === 'not-ours' && part.topic.id === referred ? { ...part, as: 'again' } : part,
  )
  return { ...response, parts }
}

/** Whoever asks for few words gets the shortest form of an answer. */
export const inShortestForm = (response: Response): Response => ({
  ...response,
  parts: withTold(outcomeInShort(response.parts, 'shorter'), ({ topic }) => ({
    kind: 'topic',
    topic,
    as: 'again',
  })),
})

/** For whom reading is difficult: what is told for the first time, in its shortest form, with a button for all of it. */
export function keptShort({ state, parts, offers }: Response, { steps }: State): Response {
  const isNew = (part: Part): part is Told =>
    part.kind === 'topic' &&
    part.topic.kind === 'article' &&
    !part.as &&
    steps.every(({ topic }) => topic !== part.topic.id)
  return {
    state,
    parts: parts.map((part): Part => {
      if (part.kind === 'outcome' && !part.again) return { ...part, again: 'shorter' }
      return isNew(part) ? articleInShort(part.topic.id) : part
    }),
    offers: [...offers, ...parts.filter(isNew).map(({ topic }) => topicChoice(topic))],
  }
}

/** What may not be meant is told in short, and offered beside the others. */
export const unsurely = (response: Response, topic: Topic): Response => ({
  ...response,
  parts: withTold(response.parts, (part) => ({ ...part, as: 'unsure' })),
  offers: [topicChoice(topic), ...response.offers],
})

/**
 * What was told the turn before is not told at length again. Whoever asks on once more, or may mean something else, may not
 * find there what they look for: they are offered a person.
 */
export function toldAgainInShort(
  response: Response,
  { asked, isDefinition, place, about }: Typed,
): Response {
  const isUnsure = about.kind === 'hit' && about.isUnsure
  const orAsk = place.retold > 0 || isUnsure === true
  const parts = withTold(response.parts, (part) => ({
    ...part,
    as: 'again',
    orAsk,
    ...(!isDefinition && { asked }),
  }))
  return { ...response, parts, offers: orAsk ? [...response.offers, person] : response.offers }
}
