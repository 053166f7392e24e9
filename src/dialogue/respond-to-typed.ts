import type { FoundFact } from '../language/find-facts.ts'
import type { Heeded } from '../language/find-heed.ts'
import type { Topic } from '../search/topic.ts'
import { type Alarm, besideAlarm, urgentWords } from './after-alarm.ts'
import { askOn, centreInShort } from './ask-on.ts'
import { type Choice, person } from './choice.ts'
import type { Typed } from './event.ts'
import { isFollowed, offersOf, topicsOf, withOtherQuestions, withOthers } from './found-subjects.ts'
import { inShort, inShortestForm, referredAgain, toldAgainInShort, unsurely } from './in-short.ts'
import type { Part } from './part.ts'
import { about, add, answeredByFact, notKnown, reopened, said } from './proceed.ts'
import { isBegun, replay } from './replay.ts'
import { complained, notKnownBesides } from './respond-besides.ts'
import { respondToCommand } from './respond-to-command.ts'
import {
  concerns,
  fromFacts,
  inThatLight,
  isMeant,
  whatFor,
  withConflict,
} from './respond-to-facts.ts'
import { type Response, saidAfter } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'
import { asAnswers, type Told, toldIn, withoutOldPlaces } from './told.ts'
import { inShortIfTold } from './told-before.ts'
import { topicOf } from './topic-of.ts'

/** A typed message, in the order in which it is interpreted. Whoever starts anew leaves an alarm behind, as with the button. */
export function respondToTyped(
  state: State,
  event: Typed,
  rules: Rulebook,
  alarm?: Alarm,
): Response {
  if (alarm && event.urgent === null && event.command === 'opnieuw')
    return respondToCommand(state, event.command, rules)
  const words = urgentWords(event, alarm, rules)
  const { isOursToo, isWatched } = event.underAlarm
  const isAnsweredToo = words !== null && rules.isAnsweredToo(words.id)
  if (words && !(isOursToo && (isWatched || isAnsweredToo)))
    return said({ ...add(state, { facts: asAnswers(event.facts) }), urgent: words.id }, [words])
  const response = unalarmed(state, event, rules)
  if (!words) return alarm ? besideAlarm(response, alarm, rules) : response
  const alarmed = saidAfter([words], response)
  return isAnsweredToo ? alarmed : standing(alarmed, words.id)
}

/** Where somebody may be in danger the alarm stands, whatever was answered besides. */
const standing = (response: Response, urgent: string): Response => ({
  ...response,
  state: { ...response.state, urgent, since: 1 },
})

/** That the answers are in Dutch is said with the first message in another language; small talk about languages says it itself. */
function unalarmed(state: State, event: Typed, rules: Rulebook): Response {
  if (event.readsHard && !state.isPlain)
    return saidAfter([forYouInShort], heard({ ...state, isPlain: true }, event, rules))
  const { language } = event
  const response = heard(state, event, rules)
  const isSmallTalk = topicOf(event.about)?.kind === 'small-talk'
  if (!language || language === state.language || isSmallTalk) return response
  const next = { ...response, state: { ...response.state, language } }
  return saidAfter([{ kind: 'in-dutch', language }], next)
}

const forYouInShort: Part = { kind: 'notice', phrase: 'kort-voor-u' }

function heard(state: State, event: Typed, rules: Rulebook): Response {
  const { open, besides } = event
  const answer = (before: State, rest: Typed): Response => heard(before, rest, rules)
  if (besides.complaint) return complained(state, besides.complaint, event, rules, answer)
  // "Weet ik niet, Pilar denk ik" is known well enough.
  const isGuessed = event.facts.some(({ fact, values }) => fact === open && values.length === 1)
  if (open && besides.knowsNot && !isGuessed && !event.isOfSeveral)
    return notKnownBesides(state, open, event, rules, answer)
  if (open && event.answer && !event.isQuestion)
    return saidAfter(event.heed.map(heeded), answered(state, open, event, rules))
  if (event.command) return respondToCommand(state, event.command, rules)
  const stopping = event.heed.filter(({ stops }) => stops)
  const heed = (stopping.length > 0 ? stopping : event.heed).map(heeded)
  if (event.isOfSeveral) heed.push(oneAtATime)
  if (stopping.length > 0) return said(state, [...heed, ...reopened(state, rules)])
  const whole = withOtherQuestions(withConflict(read(state, event, rules), event), event)
  const response = inShortIfTold(state, whole, event, rules)
  const { state: next, parts, offers } = event.isBrief ? inShortestForm(response) : response
  const isEvaded = event.isYesOrNo && parts.some(isTold)
  return isEvaded
    ? said(next, [...heed, notYesOrNo, ...parts], [...offers, person])
    : said(next, [...heed, ...parts], offers)
}

const heeded = ({ id }: Heeded): Part => ({ kind: 'heed', id })

const oneAtATime: Part = { kind: 'notice', phrase: 'meer-kinderen' }
const notYesOrNo: Part = { kind: 'notice', phrase: 'geen-ja-of-nee' }

const isTold = ({ kind }: Part): boolean => kind === 'topic' || kind === 'outcome'

function answered(state: State, open: string, event: Typed, rules: Rulebook): Response {
  const others = event.facts.filter((found) => found.fact !== open)
  if (event.answer === 'onbekend') return notKnown(state, open, asAnswers(others), rules)
  const facts = { ...asAnswers(others), [open]: event.answer?.values ?? [] }
  const step = { facts, ...withoutOldPlaces(event, event.facts) }
  const response = answeredByFact(state, open, step, rules)
  return saidAfter(understood([...others, ...narrowedBy(response, open, event, rules)]), response)
}

/** What an answer leaves of the fact that was asked, where it is asked again: "de vrije school" leaves some centres. */
function narrowedBy(
  { state, parts }: Response,
  open: string,
  { facts }: Typed,
  { domain }: Rulebook,
): FoundFact[] {
  const isAskedAgain = parts.some((part) => part.kind === 'question' && part.fact === open)
  const found = facts.find(({ fact }) => fact === open)
  if (!isAskedAgain || !found) return []
  const left = replay(domain, state).facts[open]
  return left ? [{ ...found, values: left.values }] : []
}

/** What a message tells is said before anything else. */
const understood = (facts: readonly FoundFact[]): Part[] =>
  facts.length > 0 ? [{ kind: 'understood', facts }] : []

function read(state: State, event: Typed, rules: Rulebook): Response {
  const told = toldIn(state, event, rules)
  if (retells(event, told, rules))
    return said(state, [...confirmed(event), ...reopened(state, rules)])
  if (event.isWordless && (event.isBrief || event.readsHard))
    return respondToCommand(state, 'korter', rules)
  if (state.referred !== undefined && isStillOf(event, told))
    return said(
      state,
      [inShort({ kind: 'not-ours', id: state.referred })],
      [...offersOf(event), person],
    )
  if (event.isWordless && !isFollowed(event, rules)) return askOn(state, event, rules)
  return saidAfter(
    understood(told.news),
    (told.news.length > 0 ? fromFacts(state, told, event, rules) : null) ??
      fromSubject(state, told, event, rules) ??
      withoutSubject(state, told, event, rules),
  )
}

/** Under an open question: tells only what its goal knows already, so that is asked again. */
const retells = (event: Typed, { news }: Told, rules: Rulebook): boolean =>
  event.open !== null &&
  news.length === 0 &&
  !event.isQuestion &&
  (event.isBare || !event.isNear) &&
  concerns(event.place, event.facts, rules)

/** Whether a message may well be about what was told last: it names nothing, or nothing that we are sure of. */
const isStillOf = ({ isWordless, about: found }: Typed, { news }: Told): boolean =>
  isWordless || (news.length === 0 && (found.kind !== 'hit' || found.isUnsure === true))

/** A correction to what was understood all along is confirmed. */
const confirmed = ({ facts, isCorrection }: Typed): readonly Part[] =>
  isCorrection ? [{ kind: 'understood', facts }] : []

function fromSubject(state: State, told: Told, event: Typed, rules: Rulebook): Response | null {
  const { news, step } = told
  if (event.about.kind === 'close') return clarify(state, told, event, rules)
  if (event.about.kind !== 'hit') return null
  const { topic } = event.about.hit.document
  if (isBegun(event.place) && event.isBare && !isMeant(event, rules))
    return inThatLight(state, told, event, rules)
  const { centre } = event.place
  if (centre !== null && asksForContact(topic, event, rules))
    return centreInShort(state, centre, step, rules)
  const response = referredAgain(withOthers(about(state, topic, step, rules), event), state)
  if (news.length === 0 && state.steps.at(-1)?.topic === topic.id)
    return toldAgainInShort(response, event)
  return event.about.isUnsure ? unsurely(response, topic) : response
}

/** "Hun nummer?": how to reach somebody, and no centre is named. */
const asksForContact = ({ kind, id }: Topic, { facts }: Typed, rules: Rulebook): boolean =>
  kind === 'goal' &&
  rules.goal(id)?.tabel === 'contact' &&
  facts.every(({ fact }) => fact !== 'centrum')

function withoutSubject(state: State, told: Told, event: Typed, rules: Rulebook): Response {
  if (told.news.length > 0)
    return event.about.kind === 'weak' && event.isQuestion
      ? clarify(state, told, event, rules, 1)
      : whatFor(state, told, event, rules)
  if (event.about.kind === 'weak' && state.misses === 0 && !event.open)
    return clarify(state, told, event, rules, 1)
  return event.isFollowUp && isBegun(event.place)
    ? said(state, [{ kind: 'what-for' }, ...reopened(state, rules)], offersOf(event))
    : notUnderstood(state, offersOf(event), rules, event.isStrange)
}

/** Whoever asked something is asked which they mean, and not something of ours besides. */
function clarify(
  state: State,
  { news, step }: Told,
  event: Typed,
  rules: Rulebook,
  misses = 0,
): Response {
  const next = { ...(news.length > 0 ? add(state, step) : state), misses: state.misses + misses }
  const found = event.about.kind === 'close' ? 'close' : 'weak'
  return said(
    next,
    [
      { kind: 'clarify', found, topics: topicsOf(event) },
      ...(event.isQuestion ? [] : reopened(next, rules)),
    ],
    [...offersOf(event), { kind: 'none-of-these' }],
  )
}

/**
 * The first time: say it in other words, with the nearest subjects. The second time: a person.
 * @param isStrange in a language that we do not read
 */
export function notUnderstood(
  state: State,
  offers: readonly Choice[],
  rules: Rulebook,
  isStrange = false,
): Response {
  const next = { ...state, misses: state.misses + 1 }
  if (state.misses > 0)
    return said({ ...next, misses: 0 }, [
      { kind: 'missed', time: 'second' },
      { kind: 'contact' },
      ...reopened(state, rules),
    ])
  const time = isStrange ? 'strange' : 'first'
  return said(next, [{ kind: 'missed', time }, ...reopened(next, rules)], offers)
}
