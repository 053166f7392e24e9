import { once } from '../common/once.ts'
import type { Manner, Typed } from '../dialogue/event.ts'
import { beforeMissed, type Place } from '../dialogue/replay.ts'
import { topicOf } from '../dialogue/topic-of.ts'
import { ofTheCase } from '../facts/facts-of-a-case.ts'
import type { Knowledge } from '../knowledge.ts'
import {
  type FactReader,
  type FoundFact,
  type FoundFacts,
  findFacts,
} from '../language/find-facts.ts'
import { positionsOf } from '../language/phrase-book.ts'
import { type Answer, readAnswer } from '../language/read-answer.ts'
import type { Form } from '../language/read-form.ts'
import type { Reading } from '../language/read-words.ts'
import type { Term } from '../language/to-terms.ts'
import { type About, isNear } from '../search/about.ts'
import type { Sound } from '../search/sound.ts'
import type { Topic } from '../search/topic.ts'
import type { Hit } from '../search/topic-index.ts'
import { isAboutElse } from './about-else.ts'
import { alarmIn } from './alarm-in.ts'
import { askedApart, askedBeside, askedBesides, firstAsked } from './asked-apart.ts'
import { besides } from './besides.ts'
import type { Findings } from './findings.ts'
import { givenBy, isGoal, referred } from './given-by.ts'
import { isWordless } from './is-wordless.ts'
import { type Message, readMessage } from './message.ts'
import { namesMore, statedIn } from './of-the-case.ts'
import { sought } from './sought.ts'
import { underAlarm } from './under-alarm.ts'
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
  open: string | null = null,
  shown: readonly string[] = [],
): Understanding {
  const message = readMessage(text, place, knowledge)
  const { rest, complains, knowsNot, answers } = besides(
    message,
    knowledge.facts.get(open ?? ''),
    shown,
    knowledge,
  )
  if (!complains && !knowsNot && !answers)
    return understandWhole(knowledge, text, message, place, open, shown)
  const there = complains && rest !== '' ? beforeMissed(place) : place
  const other = rest === '' ? message : readMessage(rest, there, knowledge)
  const asked = knowsNot || answers ? null : open
  const read = understandWhole(knowledge, rest || text, other, there, asked, shown)
  const said = {
    complaint: complains ? complaintIn(knowledge) : null,
    knowsNot,
    isMore: rest !== '',
  }
  const facts: FoundFact[] = [...read.event.facts]
  if (open !== null && answers) facts.push({ fact: open, values: answers, strength: 'states' })
  return { ...read, event: { ...read.event, open, facts, besides: said } }
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
  const { reading, form } = message
  const stated = statedIn(message, place, reader.factReader)
  const weights = weighted(message, place, knowledge)
  const looked = sought({ message, weights, stated }, place, knowledge)
  const isReferred = open === null && !message.namesNothing
  const found = isReferred ? referred(looked.about, message, place, knowledge) : looked.about
  const given = givenBy(text, message, stated, knowledge)
  const apart = askedApart(message, place, knowledge)
  const exact = given.about ?? whereTo(message, stated, looked.about, place, knowledge)
  const about = exact ?? firstAsked(askedBeside(found, message, place, knowledge), apart)
  const { command, answer } = answered(message, looked.about, open, shown, knowledge)
  const findings = { message, place, command, stated, sought: looked, found, given, about }
  const alarm = underAlarm(findings)
  const heard = alarmIn(reading, form.denyingDanger, alarm.isOurQuestion, knowledge)
  const urgent = urgentFor(heard, stated, place, knowledge)
  const event: Typed = {
    kind: 'typed',
    place,
    open,
    urgent,
    underAlarm: alarm,
    besides: { complaint: asComplaint(about, knowledge), knowsNot: false, isMore: false },
    isStrange: isStrange(text, looked.about),
    command,
    answer,
    // Whoever alarms us is believed in all that they tell.
    facts: urgent === null && isAboutElse(findings) ? [] : factsTold(findings),
    pupil: message.found.pupils.about,
    isOfSeveral: message.found.pupils.areSeveral,
    heed: reader.findHeed(reading),
    language: reading.language,
    about,
    alsoAsked: askedBesides(about, apart),
    // With what was said before anything is near that was said.
    isNear: looked.isClear && isNear(about),
    // "Telefoonnummer Dender" asks for that number.
    isBare: message.isBare && message.found.facts.length > 0 && !isGoal(given.about),
    isReplaced: weights.isReplaced,
    isWordless: isWordless(findings, open !== null),
    asked: { words: reading.words, terms: looked.own },
    ...mannerOf(findings),
  }
  const { terms, sound, ranked, ours } = looked
  return { event, reading, form, terms, sound, stated, ranked, ours }
}

const mannerOf = ({ message: { form }, given }: Findings): Manner => ({
  isQuestion: form.isQuestion || given.label !== null,
  isFollowUp: form.isFollowUp,
  isCorrection: form.correcting.size > 0,
  isOfAnother: form.isOfAnother,
  isDefinition: form.isDefinition,
  isBrief: form.brief.size > 0,
  readsHard: form.readsHard.size > 0,
  isYesOrNo: form.isYesOrNo,
})

const isSmallTalk = (about: About): boolean => topicOf(about)?.kind === 'small-talk'

const isStrange = (text: string, { kind }: About): boolean =>
  kind === 'none' && text.split(/\s+/).length >= fewestStrange

/** The small talk about that we were no help. */
function complaintIn({ content }: Knowledge): Topic | null {
  const entry = content.smallTalk.find(({ klacht }) => klacht)
  return entry ? { kind: 'small-talk', id: entry.id } : null
}

/** The same where a message is as a whole about that. */
function asComplaint(about: About, knowledge: Knowledge): Topic | null {
  const topic = topicOf(about)
  if (topic?.kind !== 'small-talk') return null
  const complaint = complaintIn(knowledge)
  return complaint?.id === topic.id ? complaint : null
}

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
  const { lexicon, labelStems, answerStems } = reader
  // "Je comprends pas le néerlandais" asks for another language, and not for fewer words.
  const isOfLanguage = reading.foreign.includes(true) && isSmallTalk(about)
  const command = isOfLanguage ? null : reader.findCommand(reading)
  const asked = open === null ? undefined : facts.get(open)
  const isMissed = !form.isQuestion && !found.facts.some(({ fact }) => fact === open)
  const answer = asked
    ? readAnswer(reading, asked, shown, {
        lexicon,
        labelStems,
        answerStems,
        found: isMissed ? foundAtAll(reading, reader.factReader) : found,
        aside: once(() => positionsOf(reader.factReader.turns(reading))),
        command,
      })
    : null
  return { command, answer }
}

/** The stated facts but for those that only name what the message asks about. */
function factsTold({
  stated,
  given,
  about,
  message: { form },
  place,
}: Findings): readonly FoundFact[] {
  // What the button of a goal names is no fact of a case.
  const isButton = isGoal(given.label)
  // "verschil gc iac": a question of ours about nobody, that names what does not go together in one case.
  const isGeneral = isNear(about) && !isGoal(about) && !form.isAboutSomebody
  // Whoever reads with difficulty tells of no pupil by that.
  const told = stated.filter((one) => form.readsHard.size === 0 || one.strength !== 'usually')
  // "Wat is diverGENT" asks for its card, and says of no centre that it is the school's.
  const isOfCard = form.isDefinition && topicOf(about)?.kind === 'centre'
  return told.filter(
    (one) =>
      !(isButton && ofTheCase.has(one.fact)) &&
      !(isGeneral && namesMore(one, place)) &&
      !(isOfCard && one.fact === 'centrum'),
  )
}
