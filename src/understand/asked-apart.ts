import type { Place } from '../dialogue/replay.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Clause } from '../language/read-words.ts'
import { type About, isAboutUs } from '../search/about.ts'
import { isOurs, type Topic } from '../search/topic.ts'
import type { Hit } from '../search/topic-index.ts'
import { type Message, readMessage } from './message.ts'
import { sought } from './sought.ts'
import { weighted } from './weighted.ts'

/**
 * Subjects that the questions of one message ask for, each read by itself: "wat is leersteun en moet ik betalen?". Empty where
 * they are not about different things.
 */
export function askedApart(
  message: Message,
  place: Place,
  knowledge: Knowledge,
): readonly LikelyHit[] {
  const found = questionsIn(message).flatMap((text) => {
    const about = lookFor(text, place, knowledge)
    return about.kind === 'hit' && isLikely(about.hit) ? [about] : []
  })
  const each = found.filter(
    ({ hit }, i) => found.findIndex((one) => isSame(one.hit, topicIn(hit))) === i,
  )
  return each.length > 1 ? each : []
}

/** As likely as this each question must be about a subject by itself. Set on the voices: of 101 such messages 86 name theirs. */
const likely = 0.4

type LikelyHit = Extract<About, { kind: 'hit' }>

/** What a message is taken to be about: where as a whole it is nothing in particular, what its first question is about. */
export const firstAsked = (found: About, apart: readonly LikelyHit[]): About =>
  found.kind === 'weak' || found.kind === 'close' ? (apart[0] ?? found) : found

/** More than this is offered by nobody who answers. */
const mostBesides = 2

/** What else is asked, and can be told, than what the message is taken to be about. */
export function askedBesides(about: About, apart: readonly LikelyHit[]): readonly Topic[] {
  if (!isAboutUs(about) || about.kind !== 'hit') return []
  const topic = topicIn(about.hit)
  return apart
    .filter(({ hit }) => !isSame(hit, topic))
    .map(({ hit }) => topicIn(hit))
    .filter(({ kind }) => kind === 'article')
    .slice(0, mostBesides)
}

const topicIn = ({ document }: Hit): Topic => document.topic

const isSame = ({ document: { topic } }: Hit, other: Topic): boolean =>
  topic.kind === other.kind && topic.id === other.id

const isLikely = ({ document, chance }: Hit): boolean => isOurs(document) && chance > likely

function lookFor(text: string, place: Place, knowledge: Knowledge): About {
  const message = readMessage(text, place, knowledge)
  return sought(
    { message, weights: weighted(message, place, knowledge), stated: [] },
    place,
    knowledge,
  ).about
}

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
  const positions = Array.from({ length: Math.max(0, end - start - 2) }, (_, i) => start + 2 + i)
  const next = positions.find(begins)
  return next === undefined
    ? [{ start, end }]
    : [{ start, end: next - 1 }, ...cut(next, end, begins)]
}
