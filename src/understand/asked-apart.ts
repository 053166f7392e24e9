import { knowsEnough } from '../dialogue/knows-enough.ts'
import type { Place } from '../dialogue/replay.ts'
import { topicOf } from '../dialogue/topic-of.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Clause } from '../language/read-words.ts'
import { type About, isAboutUs, isNear } from '../search/about.ts'
import { type Topic, topicKey } from '../search/topic.ts'
import type { Hit } from '../search/topic-index.ts'
import { isUnderWay, type Message, readMessage } from './message.ts'
import { type Sought, sought } from './sought.ts'
import { weighted } from './weighted.ts'

/** One question of a message that asks more than one thing. */
interface Asked {
  /** What it is about by itself, best first. */
  readonly ranked: readonly Hit[]
  readonly isLikely: boolean
}

/**
 * Likelier than this a question must be about a subject by itself, more so where it may lean on what was told. Set on the voices,
 * the development conversations and those of two testers.
 */
const likely = { alone: 0.4, underWay: 0.7 }
/** Of so many of the best hits of a question one is what the whole message is taken to be about. */
const mostRanked = 3

/** The questions of a message, each read by itself: "wat is leersteun en moet ik betalen?". Empty where it asks one thing. */
export function askedApart(message: Message, place: Place, knowledge: Knowledge): readonly Asked[] {
  const asked = questionsIn(message).flatMap((text): Asked[] => {
    const found = soughtAlone(text, place, knowledge)
    return found
      ? [{ ranked: found.ranked.slice(0, mostRanked), isLikely: isLikely(found.about, place) }]
      : []
  })
  return asked.length > 1 ? asked : []
}

/** What a question is about by itself; null where it names nothing. */
function soughtAlone(text: string, place: Place, knowledge: Knowledge): Sought | null {
  const message = readMessage(text, place, knowledge)
  if (message.namesNothing) return null
  const weights = weighted(message, place, knowledge)
  return sought({ message, weights, stated: [] }, place, knowledge)
}

const isLikely = (about: About, place: Place): boolean =>
  about.kind === 'hit' &&
  isAboutUs(about) &&
  about.hit.chance > (isUnderWay(place) ? likely.underWay : likely.alone)

/** What a message is taken to be about: where as a whole it is nothing in particular, what its first question is about. */
export function firstAsked(found: About, apart: readonly Asked[]): About {
  if (found.kind !== 'weak' && found.kind !== 'close') return found
  const [first, ...others] = apart.filter(({ isLikely }) => isLikely)
  const [hit] = first?.ranked ?? []
  const isApart = others.some(({ ranked: [other] }) => hit && other && !isSame(other, hit))
  return hit && isApart ? { kind: 'hit', hit, others: [] } : found
}

/**
 * Where a message tells and asks, its question says what it is about: the facts beside it make a goal likely that nobody asks
 * for. "Hij heeft tos en zij add, kunnen ze dezelfde persoon krijgen?"
 */
export function askedBeside(
  found: About,
  message: Message,
  place: Place,
  knowledge: Knowledge,
): About {
  const topic = topicOf(found)
  const goal = topic?.kind === 'goal' ? knowledge.goals.get(topic.id) : undefined
  if (!goal || isNear(found)) return found
  const isKnown = (fact: string): boolean =>
    place.facts[fact] !== undefined || message.found.facts.some((one) => one.fact === fact)
  // What the goal can say exactly is the better answer.
  if (knowsEnough(goal, isKnown)) return found
  const text = questionBeside(message)
  if (text === null) return found
  const about = soughtAlone(text, place, knowledge)?.about
  return about && topicOf(about)?.kind === 'article' && isLikely(about, place) ? about : found
}

/** The one question of a message that tells something too, as a text. */
function questionBeside({ reading: { clauses, words }, form: { asking } }: Message): string | null {
  const [asked, ...others] = clauses.filter(({ start }) => asking.has(start))
  if (!asked || others.length > 0 || clauses.length < 2) return null
  return `${words.slice(asked.start, asked.end).join(' ')}?`
}

/** What else is asked, and can be told, where the message is taken to be about what one of its questions is about. */
export function askedBesides(about: About, apart: readonly Asked[]): readonly Topic[] {
  if (about.kind !== 'hit' || !isAboutUs(about)) return []
  const main = apart.findIndex(({ ranked }) => ranked.some((hit) => isSame(hit, about.hit)))
  if (main < 0) return []
  const others = apart.flatMap(({ ranked: [hit], isLikely }, i) =>
    i !== main && isLikely && hit && !isSame(hit, about.hit) ? [hit.document.topic] : [],
  )
  return others
    .filter(({ kind, id }, i) => kind === 'article' && others.findIndex((o) => o.id === id) === i)
    .slice(0, mostBesides)
}

/** More than this is offered by nobody who answers. */
const mostBesides = 2

const isSame = (a: Hit, b: Hit): boolean =>
  topicKey(a.document.topic) === topicKey(b.document.topic)

/** With fewer words a question leans on the one beside it: "en wie dan". */
const fewestWords = 3

/** The questions of a message that asks more than one thing, each as a text. */
function questionsIn({ reading, form }: Message): readonly string[] {
  const { clauses, words } = reading
  const begins = (i: number): boolean => words[i - 1] === 'en' && form.askWords.has(i)
  const questions = clauses
    .filter(({ start }) => form.asking.has(start))
    .flatMap(({ start, end }) => cut(start, end, begins))
    .filter(({ start, end }) => end - start >= fewestWords)
  return questions.length > 1
    ? questions.map(({ start, end }) => `${words.slice(start, end).join(' ')}?`)
    : []
}

type Span = Pick<Clause, 'start' | 'end'>

/** The parts of a clause, cut where another question begins. */
function cut(start: number, end: number, begins: (i: number) => boolean): Span[] {
  for (let at = start + 2; at < end; at++)
    if (begins(at)) return [{ start, end: at - 1 }, ...cut(at, end, begins)]
  return [{ start, end }]
}
