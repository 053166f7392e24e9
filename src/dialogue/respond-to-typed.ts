import type { FoundFact } from '../language/find-facts.ts'
import type { Topic } from '../search/topic.ts'
import type { Choice } from './choice.ts'
import type { Typed } from './event.ts'
import type { Part } from './part.ts'
import { about, add, notKnown, proceed, reopened, said } from './proceed.ts'
import { type Place, replay } from './replay.ts'
import { respondToCommand } from './respond-to-command.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State, Step } from './state.ts'

/** A typed message, in the order in which it is interpreted. */
export function respondToTyped(
  state: State,
  event: Typed,
  rules: Rulebook,
  before?: string,
): Response {
  const urgent = event.urgent ?? (event.isAside ? before : undefined)
  if (!urgent) return unalarmed(state, event, rules)
  const words: Part = { kind: 'urgent', id: urgent }
  if (event.isOursToo && rules.isAnsweredToo(urgent)) {
    const response = unalarmed(state, event, rules)
    return { ...response, parts: [words, ...response.parts] }
  }
  return said({ ...add(state, { facts: asStep(event.facts) }), urgent }, [words])
}

function unalarmed(state: State, event: Typed, rules: Rulebook): Response {
  const { open } = event
  if (open && event.answer && !event.isQuestion) return answered(state, open, event, rules)
  if (event.command) return respondToCommand(state, event.command, rules)
  const heed = event.heed.map(({ id }): Part => ({ kind: 'heed', id }))
  if (event.heed.some(({ stops }) => stops))
    return said(state, [...heed, ...reopened(state, rules)])
  const response = read(state, event, rules)
  return { ...response, parts: [...inDutch(state, event), ...heed, ...response.parts] }
}

/** Said with the first message only; small talk about languages says it itself. */
function inDutch({ steps, misses }: State, { language, about: found }: Typed): readonly Part[] {
  const isFirst = steps.length === 0 && misses === 0
  const isSmallTalk = found.kind === 'hit' && found.hit.document.topic.kind === 'small-talk'
  return language && isFirst && !isSmallTalk ? [{ kind: 'in-dutch', language }] : []
}

function answered(state: State, open: string, event: Typed, rules: Rulebook): Response {
  const others = event.facts.filter((found) => found.fact !== open)
  if (event.answer === 'onbekend') return notKnown(state, open, asStep(others), rules)
  const facts = { ...asStep(others), [open]: event.answer?.values ?? [] }
  return proceed(
    state,
    { facts },
    others.length > 0 ? [{ kind: 'understood', facts: others }] : [],
    rules,
  )
}

/** What a message tells, and what to say of that before anything else. */
interface Told {
  readonly news: readonly FoundFact[]
  readonly step: Step
  readonly before: readonly Part[]
}

function read(state: State, event: Typed, rules: Rulebook): Response {
  const told = toldIn(event, rules)
  if (retells(event, told, rules)) return said(state, reopened(state, rules))
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
  !event.isNear &&
  concerns(event.place, event.facts, rules)

function toldIn(event: Typed, rules: Rulebook): Told {
  const news = event.facts.filter((found) => isNews(event.place, found, rules))
  return {
    news,
    step: news.length > 0 ? { facts: asStep(news) } : {},
    before: [
      ...(news.length > 0 ? [{ kind: 'understood', facts: news } as const] : []),
      ...event.facts
        .filter((found) => found.conflict)
        .slice(0, 1)
        .map((fact) => ({ kind: 'conflict', fact }) as const),
    ],
  }
}

/** Where the facts alone say what comes next: what cannot go together, a goal that they begin, the goal that looks at them. */
function fromFacts(state: State, told: Told, event: Typed, rules: Rulebook): Response | null {
  const { place, open } = event
  const { news, step, before } = told
  const after = replay(rules.domain, add(state, step))
  if (rules.contradiction(after.facts) && !rules.contradiction(place.facts))
    return proceed(state, step, before, rules)
  const begun = news.flatMap(({ fact }) => rules.begunBy(fact) ?? [])[0]
  if (begun && !event.isQuestion && place.goal === null)
    return about(state, { kind: 'goal', id: begun }, step, rules, before)
  if (event.isIntroduction) return introduced(state, told, event, rules)
  // Under an open question what is only told is kept, and the question asked again.
  if (open && !event.isQuestion && !event.isNear) return proceed(state, step, before, rules)
  // A fact that the running goal looks at goes to that goal, unless something else is asked.
  const asksElse = event.about.kind === 'hit' && event.isQuestion && !event.isFollowUp
  return concerns(place, news, rules) && !asksElse
    ? proceed(state, step, before, rules, event.isQuestion || corrects(place, news))
    : null
}

/** "Nee, type 4": what was said is taken back, and whoever does wants to hear what holds then. */
const corrects = ({ facts }: Place, news: readonly FoundFact[]): boolean =>
  news.some(
    ({ fact, values }) => facts[fact]?.values.every((value) => !values.includes(value)) ?? false,
  )

const concerns = ({ goal }: Place, news: readonly FoundFact[], rules: Rulebook): boolean =>
  goal !== null && news.some(({ fact }) => rules.concerns(goal, fact))

function fromSubject(
  state: State,
  { step, before }: Told,
  event: Typed,
  rules: Rulebook,
): Response | null {
  if (event.about.kind === 'close') return clarify(state, step, before, event, rules)
  if (event.about.kind !== 'hit') return null
  const { topic } = event.about.hit.document
  if (event.isEmpty && isToldLast(event)) return said(state, [{ kind: 'what-for', topic }])
  const response = withOthers(about(state, topic, step, rules, before), event)
  return before.length === 0 && !event.isNear && state.steps.at(-1)?.topic === topic.id
    ? inFewerWords(response)
    : response
}

/** What was told the turn before is not told at length again. */
const inFewerWords = (response: Response): Response => ({
  ...response,
  parts: response.parts.map((part) => (part.kind === 'topic' ? { ...part, again: true } : part)),
})

function withoutSubject(
  state: State,
  { news, step, before }: Told,
  event: Typed,
  rules: Rulebook,
): Response {
  if (news.length > 0) return whatFor(state, step, before, event, rules)
  if (event.about.kind === 'weak' && state.misses === 0 && !event.open)
    return clarify(state, step, before, event, rules, 1)
  return event.isFollowUp && (event.place.topic ?? event.place.goal) !== null
    ? said(state, [{ kind: 'what-for' }, ...reopened(state, rules)], offersOf(event))
    : notUnderstood(state, offersOf(event), rules)
}

/** Only facts: after an answer they may change that answer. Otherwise the person is asked what they want to know. */
function introduced(
  state: State,
  { news, step, before }: Told,
  event: Typed,
  rules: Rulebook,
): Response {
  const { place } = event
  const isCorrection = news.some(({ fact }) => place.facts[fact] !== undefined)
  const isOther = isCorrection || !isToldLast(event)
  const isAsked = event.isNear || (isOther && place.topic !== null)
  return isAsked && event.about.kind === 'hit'
    ? withOthers(about(state, event.about.hit.document.topic, step, rules, before), event)
    : whatFor(state, step, before, event, rules)
}

/** Is what the message is about what was told last? */
function isToldLast({ place, about: found }: Typed): boolean {
  return (
    found.kind === 'hit' &&
    found.hit.document.topic.kind === 'article' &&
    found.hit.document.topic.id === place.topic
  )
}

/** Facts without a question: a contradiction is said, otherwise what the person wants to know. */
function whatFor(
  state: State,
  step: Step,
  before: readonly Part[],
  event: Typed,
  rules: Rulebook,
): Response {
  const response = proceed(state, step, before, rules)
  const isAnswered = response.parts.length > before.length && event.place.goal === null
  return isAnswered
    ? response
    : said(response.state, [...before, { kind: 'what-for' }], offersOf(event))
}

function clarify(
  state: State,
  step: Step,
  before: readonly Part[],
  event: Typed,
  rules: Rulebook,
  misses = 0,
): Response {
  const next = { ...(before.length > 0 ? add(state, step) : state), misses: state.misses + misses }
  const found = event.about.kind === 'close' ? 'close' : 'weak'
  return said(
    next,
    [...before, { kind: 'clarify', found, topics: topicsOf(event) }, ...reopened(next, rules)],
    [...offersOf(event), { kind: 'none-of-these' }],
  )
}

/** The first time: say it in other words, with the nearest subjects. The second time: a person. */
export function notUnderstood(state: State, offers: readonly Choice[], rules: Rulebook): Response {
  const next = { ...state, misses: state.misses + 1 }
  if (state.misses > 0)
    return said({ ...next, misses: 0 }, [
      { kind: 'notice', phrase: 'twee-keer-niet-begrepen' },
      { kind: 'contact' },
      ...reopened(state, rules),
    ])
  return said(next, [{ kind: 'notice', phrase: 'niet-begrepen' }, ...reopened(next, rules)], offers)
}

/** What was almost as likely is offered under an answer; a goal that asks or decides goes on undisturbed. */
function withOthers(response: Response, event: Typed): Response {
  const topics = topicsOf(event)
  const isTold =
    response.parts.at(-1)?.kind === 'topic' &&
    !response.parts.some(({ kind }) => kind === 'conflict')
  if (!isTold || topics.length === 0) return response
  return {
    ...response,
    parts: [...response.parts, { kind: 'clarify', found: 'near', topics }],
    offers: offersOf(event),
  }
}

function topicsOf({ about: found }: Typed): Topic[] {
  const hits =
    found.kind === 'close' || found.kind === 'weak'
      ? found.hits
      : found.kind === 'hit'
        ? found.others
        : []
  return hits.map(({ document: { topic } }) => topic)
}

const offersOf = (event: Typed): Choice[] =>
  topicsOf(event).map((topic) => ({ kind: 'topic', topic }))

const asStep = (found: readonly FoundFact[]): Record<string, readonly string[]> =>
  Object.fromEntries(found.map(({ fact, values }) => [fact, values]))

function isNews(place: Place, { fact, values }: FoundFact, rules: Rulebook): boolean {
  const known = place.facts[fact]?.values ?? rules.domain.get(fact) ?? []
  return (
    known.some((value) => !values.includes(value)) ||
    values.every((value) => !known.includes(value))
  )
}
