import type { Topic } from '../search/topic.ts'
import { person, topicChoice } from './choice.ts'
import type { Typed } from './event.ts'
import { openQuestion } from './open-question.ts'
import { add, notKnown, reopened, said } from './proceed.ts'
import { replay } from './replay.ts'
import { type Response, saidAfter } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'
import { asAnswers } from './told.ts'

/* What a message says besides what it asks: that we were no help, that what was asked is not known. */

type Answer = (state: State, event: Typed) => Response

/** So many subjects that the last answer leads on to are offered to whoever was not helped by it. */
const mostOffered = 2

/** Sorry, in one line, and the rest is answered. Who says it a second time, or nothing else twice, hears whom to talk to. */
export function complained(
  state: State,
  complaint: Topic,
  event: Typed,
  rules: Rulebook,
  answer: Answer,
): Response {
  const misses = state.misses + 1
  if (event.besides.isMore) {
    const rest = { ...event, besides: { ...event.besides, complaint: null } }
    const { parts, offers, state: next } = answer(state, rest)
    return said(
      { ...next, misses },
      [{ kind: 'notice', phrase: 'spijt-mij' }, ...parts],
      [...offers, person],
    )
  }
  if (state.misses > 0)
    return said({ ...state, misses: 0 }, [{ kind: 'missed', time: 'second' }, { kind: 'contact' }])
  const further = rules.leadsTo(event.place.topic ?? '').slice(0, mostOffered)
  const offers = further.map((id) => topicChoice({ kind: rules.goal(id) ? 'goal' : 'article', id }))
  return said(
    { ...state, misses },
    [{ kind: 'topic', topic: complaint }, ...reopened(state, rules)],
    [person, ...offers],
  )
}

/** What was asked is not known: the goal goes on without, and what else is asked is answered. */
export function notKnownBesides(
  state: State,
  open: string,
  event: Typed,
  rules: Rulebook,
  answer: Answer,
): Response {
  if (!event.besides.isMore || !event.isQuestion) {
    const response = notKnown(state, open, asAnswers(event.facts), rules)
    const { facts: known } = replay(rules.domain, response.state)
    const told = event.facts.map((found) => ({
      ...found,
      values: known[found.fact]?.values ?? found.values,
    }))
    return told.length > 0 ? saidAfter([{ kind: 'understood', facts: told }], response) : response
  }
  const next = add(state, { facts: { [open]: 'onbekend' } })
  const place = replay(rules.domain, next)
  const response = answer(next, {
    ...event,
    place,
    open: openQuestion(next, place, rules),
    besides: { ...event.besides, knowsNot: false },
  })
  return saidAfter([{ kind: 'who-can-tell', fact: open }], response)
}
