import type { About } from '../search/about.ts'
import type { Topic } from '../search/topic.ts'
import { type Choice, person, topicChoice } from './choice.ts'
import type { Typed } from './event.ts'
import { articleInShort, inShort, outcomeInShort } from './in-short.ts'
import type { Part } from './part.ts'
import { add, goalParts, reopened, said } from './proceed.ts'
import type { Place } from './replay.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State, Step } from './state.ts'

/** So many subjects are offered to whoever asks on. */
const mostOffered = 2

/**
 * What is asked in no words of its own ("en dan?", "mag dat zomaar?") is about what was said last, and that is all we know
 * of it. An outcome says its next step; an open question alone is explained and asked again; an article offers what comes
 * after, and is told in short to whoever asks what that is.
 */
export function askOn(
  state: State,
  { open, place, isDefinition, isQuestion, asked, about: found }: Typed,
  rules: Rulebook,
): Response {
  if (place.centre !== null) return centreInShort(state, place.centre, {}, rules)
  const told = state.steps.at(-1)?.topic
  // What was told between is asked after, and not the question that waits.
  if (open && told) return said(state, [articleInShort(told), { kind: 'question', fact: open }])
  const parts = open ? outcomeInShort(goalParts(place, rules), 'next') : []
  if (parts.some(({ kind }) => kind === 'outcome')) return said(state, parts, [person])
  if (open)
    return said(
      state,
      [
        { kind: 'notice', phrase: 'vraag-zonder-onderwerp' },
        { kind: 'why', fact: open },
        { kind: 'question', fact: open },
      ],
      [person],
    )
  if (!place.topic) return said(state, lastInShort(place, 'next', rules))
  const others = likeliest(found, place.topic)
  if (isDefinition || !isQuestion)
    return said(state, lastInShort(place, isDefinition ? 'holds' : 'next', rules), others)
  const again = { ...articleInShort(place.topic), asked, orAsk: true }
  return said(state, [again], [...others, person])
}

/** How to reach the centre of which the card was told, with the card itself as a button. */
export function centreInShort(state: State, id: string, step: Step, rules: Rulebook): Response {
  const topic: Topic = { kind: 'centre', id }
  const next = add(state, { ...step, centre: id })
  return said(next, [inShort(topic), ...reopened(next, rules)], [topicChoice(topic)])
}

/** What such a message is about most likely, if not what was told. */
function likeliest(found: About, told: string): Choice[] {
  const hits = found.kind === 'hit' ? [found.hit, ...found.others] : []
  return hits
    .map(({ document }) => document.topic)
    .filter(({ kind, id }) => kind === 'article' && id !== told)
    .slice(0, mostOffered)
    .map(topicChoice)
}

/** What was said last, in few words and with what leads on from it; what the person wants to know where nothing was said. */
export function lastInShort(place: Place, again: 'next' | 'holds', rules: Rulebook): Part[] {
  if (place.topic)
    return again === 'next'
      ? [{ kind: 'what-for', topic: { kind: 'article', id: place.topic } }]
      : [articleInShort(place.topic)]
  const parts = goalParts(place, rules)
  return parts.length > 0 ? outcomeInShort(parts, again) : [{ kind: 'what-for' }]
}
