import type { Topic } from '../search/topic.ts'
import { type Alarm, alarmedBy, besideAlarm, goesOn, wordsAgain } from './after-alarm.ts'
import { askOn, notThere } from './ask-on.ts'
import { type Choice, person, topicChoice } from './choice.ts'
import type { Typed } from './event.ts'
import { isFollowed, offersOf, topicsOf, withOthers } from './found-subjects.ts'
import type { Part } from './part.ts'
import { about, add, answeredByFact, inShort, notKnown, reopened, said } from './proceed.ts'
import { complained, notKnownBesides } from './respond-besides.ts'
import { respondToCommand } from './respond-to-command.ts'
import {
  asStep,
  concerns,
  fromFacts,
  inThatLight,
  isMeant,
  type Told,
  toldIn,
  whatFor,
  withConflict,
  withoutOldPlaces,
} from './respond-to-facts.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'
import { inShortIfTold } from './told-before.ts'

/** A typed message, in the order in which it is interpreted. Whoever starts anew leaves an alarm behind, as with the button. */
export function respondToTyped(
  state: State,
  event: Typed,
  rules: Rulebook,
  alarm?: Alarm,
): Response {
  const told = alarmedBy(event, alarm, rules)
  if (alarm && told === undefined && event.command === 'opnieuw')
    return respondToCommand(state, event.command, rules)
  const goes = told === undefined && alarm !== undefined && goesOn(alarm, event, rules)
  const id = goes ? alarm.id : told
  if (id === undefined) {
    const response = unalarmed(state, event, rules)
    return alarm ? besideAlarm(response, alarm, rules) : response
  }
  const as = goes ? wordsAgain(event) : event.urgent === alarm?.id ? 'again' : undefined
  const words: Part = { kind: 'urgent', id, ...(as && { as }) }
  return event.isOursToo && (event.isWatched || rules.isAnsweredToo(id))
    ? answeredToo(id, words, unalarmed(state, event, rules), rules)
    : said({ ...add(state, { facts: asStep(event.facts) }), urgent: id }, [words])
}

/** The alarm first, and then what was asked. Where somebody may be in danger it stands. */
function answeredToo(id: string, words: Part, response: Response, rules: Rulebook): Response {
  const stands = rules.isAnsweredToo(id) ? {} : { urgent: id, since: 1 }
  return {
    ...response,
    state: { ...response.state, ...stands },
    parts: [words, ...response.parts],
  }
}

/** That the answers are in Dutch is said with the first message in another language; small talk about languages says it itself. */
function unalarmed(state: State, event: Typed, rules: Rulebook): Response {
  const { language, about: found } = event
  const response = heard(state, event, rules)
  const isSmallTalk = found.kind === 'hit' && found.hit.document.topic.kind === 'small-talk'
  if (!language || language === state.language || isSmallTalk) return response
  return {
    ...response,
    state: { ...response.state, language },
    parts: [{ kind: 'in-dutch', language }, ...response.parts],
  }
}

function heard(state: State, event: Typed, rules: Rulebook): Response {
  const { open } = event
  const answer = (before: State, rest: Typed): Response => heard(before, rest, rules)
  if (event.complaint) return complained(state, event.complaint, event, rules, answer)
  // "Weet ik niet, Pilar denk ik" is known well enough.
  const isGuessed = event.facts.some(({ fact, values }) => fact === open && values.length === 1)
  if (open && event.knowsNot && !isGuessed)
    return notKnownBesides(state, open, event, rules, answer)
  if (open && event.answer && !event.isQuestion) return answered(state, open, event, rules)
  if (event.command) return respondToCommand(state, event.command, rules)
  const stopping = event.heed.filter(({ stops }) => stops)
  const heed = (stopping.length > 0 ? stopping : event.heed).map(
    ({ id }): Part => ({ kind: 'heed', id }),
  )
  if (stopping.length > 0) return said(state, [...heed, ...reopened(state, rules)])
  const response = inShortIfTold(
    state,
    withConflict(read(state, event, rules), event),
    event,
    rules,
  )
  const { state: next, parts, offers } = event.isBrief ? inBrief(response) : response
  const isEvaded = event.isYesOrNo && parts.some(isTold)
  return isEvaded
    ? said(next, [...heed, notYesOrNo, ...parts], [...offers, person])
    : said(next, [...heed, ...parts], offers)
}

const notYesOrNo: Part = { kind: 'notice', phrase: 'geen-ja-of-nee' }

const isTold = ({ kind }: Part): boolean => kind === 'topic' || kind === 'outcome'

function answered(state: State, open: string, event: Typed, rules: Rulebook): Response {
  const others = event.facts.filter((found) => found.fact !== open)
  if (event.answer === 'onbekend') return notKnown(state, open, asStep(others), rules)
  const facts = { ...asStep(others), [open]: event.answer?.values ?? [] }
  return answeredByFact(
    state,
    open,
    { facts, ...withoutOldPlaces(event, event.facts) },
    others.length > 0 ? [{ kind: 'understood', facts: others }] : [],
    rules,
  )
}

function read(state: State, event: Typed, rules: Rulebook): Response {
  const told = toldIn(state, event, rules)
  if (retells(event, told, rules))
    return said(state, [...confirmed(event), ...reopened(state, rules)])
  if (event.isWordless && event.isBrief) return respondToCommand(state, 'korter', rules)
  if (event.isWordless && !isFollowed(event, rules)) return askOn(state, event, rules)
  return (
    (told.news.length > 0 ? fromFacts(state, told, event, rules) : null) ??
    fromSubject(state, told, event, rules) ??
    withoutSubject(state, told, event, rules)
  )
}

/** Under an open question: tells only what its goal knows already, so that is asked again. */
const retells = (event: Typed, { news }: Told, rules: Rulebook): boolean =>
  event.open !== null &&
  news.length === 0 &&
  !event.isQuestion &&
  (event.isBare || !event.isNear) &&
  concerns(event.place, event.facts, rules)

/** A correction to what was understood all along is confirmed. */
const confirmed = ({ facts, isCorrection }: Typed): readonly Part[] =>
  isCorrection ? [{ kind: 'understood', facts }] : []

function fromSubject(state: State, told: Told, event: Typed, rules: Rulebook): Response | null {
  const { step, before } = told
  if (event.about.kind === 'close') return clarify(state, told, event, rules)
  if (event.about.kind !== 'hit') return null
  const { topic } = event.about.hit.document
  const wasTold = (event.place.topic ?? event.place.goal) !== null
  if (wasTold && event.isBare && !isMeant(event, rules))
    return inThatLight(state, told, event, rules)
  const response = withOthers(about(state, topic, step, rules, before), event)
  if (before.length === 0 && state.steps.at(-1)?.topic === topic.id)
    return inFewerWords(response, event)
  return event.about.isUnsure ? unsurely(response, topic) : response
}

/** What may not be meant is told in short, and offered beside the others. */
const unsurely = (response: Response, topic: Topic): Response => ({
  ...response,
  parts: response.parts.map((part) => (part.kind === 'topic' ? { ...part, unsure: true } : part)),
  offers: [topicChoice(topic), ...response.offers],
})

/** Whoever asks for few words gets the shortest form of an answer. */
const inBrief = (response: Response): Response => ({
  ...response,
  parts: inShort(response.parts, 'shorter').map((part) =>
    part.kind === 'topic' ? { kind: 'topic', topic: part.topic, again: true } : part,
  ),
})

/**
 * What was told the turn before is not told at length again. Whoever asks on once more, or may mean something else, may not
 * find there what they look for: they are offered a person.
 */
function inFewerWords(
  response: Response,
  { asked, isDefinition, place, about: found }: Typed,
): Response {
  const parts = response.parts.map(
    (part): Part =>
      part.kind === 'topic' ? { ...part, again: true, ...(!isDefinition && { asked }) } : part,
  )
  if (place.retold === 0 && !(found.kind === 'hit' && found.isUnsure)) return { ...response, parts }
  const told = parts.findIndex(({ kind }) => kind === 'topic') + 1
  return {
    ...response,
    parts: [...parts.slice(0, told), notThere, ...parts.slice(told)],
    offers: [...response.offers, person],
  }
}

function withoutSubject(state: State, told: Told, event: Typed, rules: Rulebook): Response {
  if (told.news.length > 0)
    return event.about.kind === 'weak' && event.isQuestion
      ? clarify(state, told, event, rules, 1)
      : whatFor(state, told, event, rules)
  if (event.about.kind === 'weak' && state.misses === 0 && !event.open)
    return clarify(state, told, event, rules, 1)
  return event.isFollowUp && (event.place.topic ?? event.place.goal) !== null
    ? said(state, [{ kind: 'what-for' }, ...reopened(state, rules)], offersOf(event))
    : notUnderstood(state, offersOf(event), rules, event.isStrange)
}

/** Whoever asked something is asked which they mean, and not something of ours besides. */
function clarify(
  state: State,
  { step, before }: Told,
  event: Typed,
  rules: Rulebook,
  misses = 0,
): Response {
  const next = { ...(before.length > 0 ? add(state, step) : state), misses: state.misses + misses }
  const found = event.about.kind === 'close' ? 'close' : 'weak'
  return said(
    next,
    [
      ...before,
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
      { kind: 'notice', phrase: 'twee-keer-niet-begrepen' },
      { kind: 'contact' },
      ...reopened(state, rules),
    ])
  const phrase = isStrange ? 'andere-taal' : 'niet-begrepen'
  return said(next, [{ kind: 'notice', phrase }, ...reopened(next, rules)], offers)
}
