import type { FoundFact } from '../language/find-facts.ts'
import type { Topic } from '../search/topic.ts'
import { assertNever } from './assert-never.ts'
import type { Choice } from './choice.ts'
import type { Event, Typed } from './event.ts'
import { nextStep } from './next-step.ts'
import { openQuestion } from './open-question.ts'
import type { Part } from './part.ts'
import { type Place, replay } from './replay.ts'
import type { Rulebook } from './rulebook.ts'
import { newState, type State, type Step } from './state.ts'

/** What the assistant answers, as values, and the state afterwards. */
export interface Response {
  readonly state: State
  readonly parts: readonly Part[]
  /** Buttons beyond those that belong to a question or an outcome. */
  readonly offers: readonly Choice[]
}

/** One turn: state and event to state and answer. Pure; the same for buttons, typed sentences and tests. */
export function respond(before: State, event: Event, rules: Rulebook): Response {
  // Whatever is done next, the urgent message is over; only a short one may still be about it.
  const { urgent, ...state } = before
  switch (event.kind) {
    case 'start':
      return event.topic ? about(state, event.topic, {}, rules) : greet(state)
    case 'restart':
      return greet(newState(state.preset))
    case 'back':
      return restate({ ...state, steps: state.steps.slice(0, -1), misses: 0 }, rules)
    case 'again':
      return restate(state, rules)
    case 'change':
      return said(add(state, { widened: [event.fact] }), [{ kind: 'question', fact: event.fact }])
    case 'chose':
      return chose(state, event.choice, rules)
    case 'typed':
      return typed(state, event, rules, urgent)
    default:
      return assertNever(event)
  }
}

const said = (state: State, parts: readonly Part[], offers: readonly Choice[] = []): Response => ({
  state,
  parts,
  offers,
})

const greet = (state: State): Response => said(state, [{ kind: 'greeting' }])

const add = (state: State, step: Step): State => ({
  ...state,
  steps: [...state.steps, step],
  misses: 0,
})

/** Says again where the conversation is. */
function restate(state: State, rules: Rulebook): Response {
  const place = replay(rules.domain, state)
  const told = state.steps.at(-1)?.topic ?? (place.goal ? null : place.topic)
  if (told)
    return said(state, [
      { kind: 'topic', topic: { kind: 'article', id: told } },
      ...reopened(state, rules),
    ])
  return place.goal ? said(state, goalParts(place, rules)) : greet(state)
}

function goalParts(place: Place, rules: Rulebook): Part[] {
  const goal = place.goal === null ? undefined : rules.goal(place.goal)
  if (!goal) return []
  const next = nextStep(goal, place.facts, rules)
  if (next.kind === 'ask') return [{ kind: 'question', fact: next.fact }]
  const outcome: Part = { kind: 'outcome', table: next.table, verdict: next.verdict }
  return next.refine ? [outcome, { kind: 'question', fact: next.refine }] : [outcome]
}

/** The state with a step added, and what its goal needs then. A contradiction comes before everything. */
function proceed(state: State, step: Step, before: readonly Part[], rules: Rulebook): Response {
  const next = add(state, step)
  const place = replay(rules.domain, next)
  const contradiction = rules.contradiction(place.facts)
  if (!contradiction) return said(next, [...before, ...goalParts(place, rules)])
  const offers = Object.keys(contradiction.exclusion.als).map(
    (fact): Choice => ({ kind: 'change', fact }),
  )
  return said(next, [...before, { kind: 'outcome', table: '', verdict: contradiction }], offers)
}

/** A subject was named, by a button or in a sentence: a goal begins or goes on, anything else is told. */
function about(
  state: State,
  topic: Topic,
  step: Step,
  rules: Rulebook,
  before: readonly Part[] = [],
): Response {
  if (topic.kind === 'goal')
    return begin(state, { ...step, goal: topic.id }, topic.id, before, rules)
  const told: Part[] = [...before, { kind: 'topic', topic }]
  const next = add(state, topic.kind === 'article' ? { ...step, topic: topic.id } : step)
  return said(next, [...told, ...reopened(next, rules)])
}

/** A goal begins: what is true for everybody comes before its first question. */
function begin(
  state: State,
  step: Step,
  goal: string,
  before: readonly Part[],
  rules: Rulebook,
): Response {
  const response = proceed(state, step, [], rules)
  const isNew = replay(rules.domain, state).goal !== goal
  const asksFirst = response.parts[0]?.kind === 'question'
  const introduction: Part[] =
    isNew && asksFirst && rules.goal(goal)?.inleiding ? [{ kind: 'introduction', goal }] : []
  return { ...response, parts: [...before, ...introduction, ...response.parts] }
}

/** The question that was open before somebody asked something in between. */
function reopened(state: State, rules: Rulebook): Part[] {
  const open = openQuestion(state, replay(rules.domain, state), rules)
  return open ? [{ kind: 'question', fact: open }] : []
}

function chose(state: State, choice: Choice, rules: Rulebook): Response {
  switch (choice.kind) {
    case 'value':
      return proceed(state, { facts: { [choice.fact]: [choice.value] } }, [], rules)
    case 'unknown':
      return notKnown(state, choice.fact, {}, rules)
    case 'change':
      return said(add(state, { widened: [choice.fact] }), [{ kind: 'question', fact: choice.fact }])
    case 'topic':
      return about(state, choice.topic, {}, rules)
    case 'command':
      return command(state, choice.command, rules)
    case 'none-of-these':
      return notUnderstood(state, [], rules)
    default:
      return assertNever(choice)
  }
}

function notKnown(state: State, fact: string, facts: Step['facts'], rules: Rulebook): Response {
  return proceed(
    state,
    { facts: { ...facts, [fact]: 'onbekend' } },
    [{ kind: 'who-can-tell', fact }],
    rules,
  )
}

function command(state: State, id: NonNullable<Typed['command']>, rules: Rulebook): Response {
  switch (id) {
    case 'terug':
      return respond(state, { kind: 'back' }, rules)
    case 'opnieuw':
      return respond(state, { kind: 'restart' }, rules)
    case 'mens':
      return said({ ...state, misses: 0 }, [{ kind: 'contact' }])
    case 'samenvatting':
      return said(state, [{ kind: 'summary' }, ...reopened(state, rules)])
    case 'waarom':
      return said(state, why(state, rules))
    case 'stop':
      return said(state, [{ kind: 'notice', phrase: 'afscheid' }])
    case 'weet-niet':
    case 'ja':
    case 'nee':
      return loose(state, id, rules)
    default:
      return assertNever(id)
  }
}

/** "Ja", "nee" or "weet ik niet" without a question that it answers. */
function loose(state: State, id: 'weet-niet' | 'ja' | 'nee', rules: Rulebook): Response {
  const open = openQuestion(state, replay(rules.domain, state), rules)
  if (open && id === 'weet-niet') return notKnown(state, open, {}, rules)
  if (open)
    return said(state, [
      { kind: 'notice', phrase: 'ja-of-nee' },
      { kind: 'question', fact: open },
    ])
  return said(state, [{ kind: 'what-for' }])
}

function why(state: State, rules: Rulebook): Part[] {
  const place = replay(rules.domain, state)
  const open = openQuestion(state, place, rules)
  if (open)
    return [
      { kind: 'why', fact: open },
      { kind: 'question', fact: open },
    ]
  const parts = goalParts(place, rules)
  return parts.length > 0
    ? [{ kind: 'notice', phrase: 'waarom-uitkomst' }, ...parts]
    : [{ kind: 'what-for' }]
}

function typed(state: State, event: Typed, rules: Rulebook, before?: string): Response {
  const urgent = event.urgent ?? (event.isAside ? before : undefined)
  if (urgent) return said({ ...state, urgent }, [{ kind: 'urgent', id: urgent }])
  const place = replay(rules.domain, state)
  const open = openQuestion(state, place, rules)
  if (open && event.answer && !event.isQuestion) return answered(state, open, event, rules)
  if (event.command) return command(state, event.command, rules)
  const heed = event.heed.map(({ id }): Part => ({ kind: 'heed', id }))
  if (event.heed.some(({ stops }) => stops))
    return said(state, [...heed, ...reopened(state, rules)])
  const response = read(state, place, open, event, rules)
  return { ...response, parts: [...heed, ...response.parts] }
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

function read(
  state: State,
  place: Place,
  open: string | null,
  event: Typed,
  rules: Rulebook,
): Response {
  const news = event.facts.filter((found) => isNews(place, found, rules))
  const step: Step = news.length > 0 ? { facts: asStep(news) } : {}
  const before = [
    ...(news.length > 0 ? [{ kind: 'understood', facts: news } as const] : []),
    ...event.facts
      .filter((found) => found.conflict)
      .slice(0, 1)
      .map((fact) => ({ kind: 'conflict', fact }) as const),
  ]
  const after = replay(rules.domain, add(state, step))
  if (news.length > 0 && rules.contradiction(after.facts) && !rules.contradiction(place.facts))
    return proceed(state, step, before, rules)
  if (event.isIntroduction && news.length > 0) return whatFor(state, step, before, event, rules)
  const concerns =
    place.goal !== null && news.some(({ fact }) => rules.concerns(place.goal ?? '', fact))
  // A fact that the running goal looks at goes to that goal, unless something is asked.
  const goesOn = concerns && !event.isQuestion
  if (event.about.kind === 'hit' && !goesOn) {
    return withOthers(about(state, event.about.hit.document.topic, step, rules, before), event)
  }
  if (concerns) return proceed(state, step, before, rules)
  if (event.about.kind === 'close') return clarify(state, step, before, event, rules)
  if (news.length > 0) return whatFor(state, step, before, event, rules)
  return event.about.kind === 'weak' && state.misses === 0 && !open
    ? clarify(state, step, before, event, rules, 1)
    : notUnderstood(state, offersOf(event), rules)
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
  const isAnswered =
    response.parts.length > before.length && replay(rules.domain, state).goal === null
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
function notUnderstood(state: State, offers: readonly Choice[], rules: Rulebook): Response {
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
