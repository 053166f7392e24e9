import type { Typed } from '../dialogue/event.ts'
import type { Place } from '../dialogue/replay.ts'
import type { Knowledge } from '../knowledge.ts'
import {
  type FactReader,
  type FoundFact,
  type FoundFacts,
  findFacts,
} from '../language/find-facts.ts'
import type { Form } from '../language/is-question.ts'
import { positionsOf } from '../language/phrase-book.ts'
import { type Answer, readAnswer } from '../language/read-answer.ts'
import type { Reading } from '../language/read-words.ts'
import type { Term } from '../language/to-terms.ts'
import { type About, isNear, thresholds } from '../search/about.ts'
import type { Sound } from '../search/sound.ts'
import { isOurs, type Topic } from '../search/topic.ts'
import type { Hit } from '../search/topic-index.ts'
import { besides } from './besides.ts'
import { type Given, givenBy, isGoal, referred } from './given-by.ts'
import { type Message, readMessage } from './message.ts'
import { isAboutElse, isNoFactUnder, ofTheCase, statedIn } from './of-the-case.ts'
import { isFound, type Sought, sought } from './sought.ts'
import { weighted } from './weighted.ts'
import { whereTo } from './where-to.ts'

/** With fewer words nobody can tell what language a message is in. */
const fewestStrange = 3

/** Everything that was read from a message, with the steps in between for the explanation. */
export interface Understanding {
  readonly event: Typed
  readonly reading: Reading
  readonly form: Form
  readonly terms: readonly Term[]
  readonly sound: Sound
  /** Facts in the words, also where they turn out not to be about a case. */
  readonly stated: readonly FoundFact[]
  /** What the index found, in the light of who asks. */
  readonly ranked: readonly Hit[]
  /** How likely it is, from 0 to 1, that such words are about what is ours. */
  readonly ours: number
}

/** After an urgent message, up to so many words that are not nearly one of our questions are still about it. */
const shortAside = 5

/**
 * Reads a message in the light of the conversation, in this order: its words (message.ts), which of its facts are of the case
 * (of-the-case.ts), what its words weigh (weighted.ts), what is found with these (sought.ts, in the order that fitted.ts
 * gives), and what its very words give (given-by.ts). Here the steps are put together into what the dialogue responds to.
 * @param text without personal data
 * @param open the fact that was asked, if any
 * @param shown the values on its buttons, in order
 */
export function understand(
  knowledge: Knowledge,
  text: string,
  place: Place,
  open: string | null,
  shown: readonly string[],
): Understanding {
  const message = readMessage(text, place, knowledge)
  const { rest, complains, knowsNot } = besides(message, knowledge.facts.get(open ?? ''), knowledge)
  if (!complains && !knowsNot) return understandWhole(knowledge, text, message, place, open, shown)
  const other = rest === '' ? message : readMessage(rest, place, knowledge)
  const asked = knowsNot ? null : open
  const read = understandWhole(knowledge, rest || text, other, place, asked, shown)
  const complaint = complains ? complaintIn(knowledge) : null
  return { ...read, event: { ...read.event, open, complaint, knowsNot, isMore: rest !== '' } }
}

function understandWhole(
  knowledge: Knowledge,
  text: string,
  message: Message,
  place: Place,
  open: string | null,
  shown: readonly string[],
): Understanding {
  const { reader } = knowledge
  const { reading, form, found, isBare, namesNothing } = message
  const stated = statedIn(message, place, reader.factReader)
  const weights = weighted(message, place, knowledge)
  const { own, isReplaced } = weights
  const looked = sought({ message, weights, stated }, place, knowledge)
  const about =
    open === null && !namesNothing ? referred(looked.about, form, knowledge) : looked.about
  const given = givenBy(text, message, stated, knowledge)
  const exact = given.about ?? whereTo(message, stated, looked.about, place, knowledge) ?? about
  const urgent = urgentFor(reader.findUrgent(reading), stated, place, knowledge)
  const { command, answer } = answered(message, looked.about, open, shown, knowledge)
  // Whoever alarms us is believed in all that they tell.
  const isElse = urgent === null && isAboutElse(about, stated, form, isBare, looked)
  const event: Typed = {
    kind: 'typed',
    place,
    open,
    urgent,
    isAside: isAside(reading, stated, exact, looked.isClear && command === null),
    isOurQuestion: form.isQuestion && looked.isClear && isLikelyOurs(exact, looked, form),
    asksUs: asksUs(exact, stated, form),
    namesUs: form.isOurs,
    asksWhom: form.whereTo.size > 0 || form.isComplaining,
    callsUs: form.callsUs,
    isWatched: isWatched(form, stated),
    isStrange: isStrange(text, looked.about),
    isOursToo: isOursToo(about, stated, form),
    command,
    answer,
    facts: isElse ? [] : factsUnder(given, exact, stated, form, place),
    heed: reader.findHeed(reading),
    language: reading.language,
    about: exact,
    asked: { words: reading.words, terms: own },
    // With what was said before anything is near that was said.
    isNear: looked.isClear && isNear(exact),
    isQuestion: form.isQuestion || given.label !== null,
    isFollowUp: form.isFollowUp,
    isCorrection: form.correcting.size > 0,
    // "Telefoonnummer Dender" asks for that number.
    isBare: isBare && found.facts.length > 0 && !isGoal(given.about),
    isReplaced,
    isBrief: form.brief.size > 0,
    isYesOrNo: form.isYesOrNo,
    isDefinition: form.isDefinition,
    isWordless:
      found.facts.length === 0 &&
      given.about === null &&
      (hasNoSubject(message, looked, about, open) || isOfGoal(about, own, place)),
    complaint: isComplaint(exact, knowledge) ? complaintIn(knowledge) : null,
    knowsNot: false,
    isMore: false,
  }
  const { terms, sound, ranked, ours } = looked
  return { event, reading, form, terms, sound, stated, ranked, ours }
}

const isSmallTalk = (about: About): boolean =>
  about.kind === 'hit' && about.hit.document.topic.kind === 'small-talk'

const isWatched = ({ isSafe, isQuestion }: Form, stated: readonly FoundFact[]): boolean =>
  isSafe &&
  isQuestion &&
  stated.some(({ fact, values }) => fact === 'rol' && !values.includes('leerling'))

const isStrange = (text: string, { kind }: About): boolean =>
  kind === 'none' && text.split(/\s+/).length >= fewestStrange

/** The small talk about that we were no help. */
function complaintIn({ content }: Knowledge): Topic | null {
  const entry = content.smallTalk.find(({ klacht }) => klacht)
  return entry ? { kind: 'small-talk', id: entry.id } : null
}

const isComplaint = (about: About, knowledge: Knowledge): boolean =>
  about.kind === 'hit' &&
  about.hit.document.topic.kind === 'small-talk' &&
  about.hit.document.topic.id === complaintIn(knowledge)?.id

/** A pupil at the end of their tether is no parent who is. */
function urgentFor(
  id: string | null,
  stated: readonly FoundFact[],
  { facts }: Place,
  { urgent }: Knowledge,
): string | null {
  const told = stated.find(({ fact }) => fact === 'rol') ?? facts['rol']
  if (told?.values.join() !== 'leerling') return id
  return urgent.get(id ?? '')?.['bij-leerling'] ?? id
}

/** Whoever is asked says it as well as they know it: "ik denk dat het een IAC is". */
const foundAtAll = (reading: Reading, reader: FactReader): FoundFacts =>
  findFacts(reading, { ...reader, turns: () => [] })

/** The command that a message is, and what it answers to the open question. */
function answered(
  { reading, found, form }: Message,
  about: About,
  open: string | null,
  shown: readonly string[],
  { facts, reader }: Knowledge,
): { readonly command: Typed['command']; readonly answer: Answer } {
  const { lexicon, labelStems } = reader
  // "Je comprends pas le néerlandais" asks for another language, and not for fewer words.
  const isOfLanguage = reading.foreign.includes(true) && isSmallTalk(about)
  const command = isOfLanguage ? null : reader.findCommand(reading)
  const asked = open === null ? undefined : facts.get(open)
  const isMissed = !form.isQuestion && !found.facts.some(({ fact }) => fact === open)
  const answer = asked
    ? readAnswer(reading, asked, shown, {
        lexicon,
        labelStems,
        found: isMissed ? foundAtAll(reading, reader.factReader) : found,
        aside: () => positionsOf(reader.factReader.turns(reading)),
        command,
      })
    : null
  return { command, answer }
}

/** The stated facts but for those that only name what the message asks about. */
function factsUnder(
  given: Given,
  about: About,
  stated: readonly FoundFact[],
  form: Form,
  place: Place,
): readonly FoundFact[] {
  // "verschil gc iac": a question of ours about nobody, that names what does not go together in one case.
  const isGeneral = isNear(about) && !form.isAboutSomebody
  return stated.filter((one) => !isNoFactUnder(one, isGoal(given.label), isGeneral, place))
}

/** Its words name nothing or next to nothing, and it is not one of our questions all the same. */
const hasNoSubject = (
  { namesNothing }: Message,
  { isScant, isClear }: Sought,
  about: About,
  open: string | null,
): boolean =>
  (namesNothing || isScant) && !isSaid(about, isClear && !(namesNothing && open !== null))

/** Small talk, or one of our questions by itself, also where it has hardly a word: "hoe vaak". */
const isSaid = (about: About, isClear: boolean): boolean =>
  about.kind === 'hit' &&
  (about.hit.document.topic.kind === 'small-talk' ||
    (isClear && about.hit.chance >= thresholds.same && isOurs(about.hit.document)))

/** None of its own words is about the goal that is running, and it is about that only since the goal is running. */
const isOfGoal = (about: About, own: readonly Term[], { goal }: Place): boolean =>
  about.kind === 'hit' &&
  isGoal(about) &&
  about.hit.document.topic.id === goal &&
  !own.some(({ term }) => about.hit.matched().includes(term))

const isAside = (
  { words }: Reading,
  stated: readonly FoundFact[],
  about: About,
  isClear: boolean,
): boolean =>
  words.length <= shortAside &&
  !stated.some(({ fact }) => ofTheCase.has(fact)) &&
  !(isFound(about) && isClear && isNear(about))

/** As likely as this a subject of ours is what is asked, where the words are as likely ours; whom to call is not. */
const likely = { subject: 0.65, ours: 0.9 }

const isLikelyOurs = (about: About, { ours }: Sought, { whereTo }: Form): boolean =>
  isFound(about) &&
  (isNear(about) ||
    (whereTo.size === 0 &&
      ours > likely.ours &&
      about.kind === 'hit' &&
      about.hit.chance > likely.subject))

/** Whoever alarms us may tell of a case too, or ask one of our questions. */
const isOursToo = (about: About, stated: readonly FoundFact[], form: Form): boolean =>
  about.kind === 'hit' &&
  isOurs(about.hit.document) &&
  (stated.length > 0 || (form.isQuestion && isNear(about)))

/** After an alarm: with our own words, of a pupil that is told of, or by who says that nobody is in danger. */
const asksUs = (about: About, stated: readonly FoundFact[], form: Form): boolean =>
  (form.isSafe && form.isQuestion) ||
  (about.kind === 'hit' &&
    isOurs(about.hit.document) &&
    ((form.isSafe && form.isOurs) ||
      (form.isQuestion && (form.isOurs || stated.some(({ fact }) => ofTheCase.has(fact))))))
