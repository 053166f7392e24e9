import type { Narrowing } from '../content/fact.ts'
import type { Goal } from '../content/goal.ts'
import { knowsEnough } from '../dialogue/knows-enough.ts'
import type { Place } from '../dialogue/replay.ts'
import type { Facts } from '../facts/facts.ts'
import { fits } from '../facts/fits.ts'
import { isPlaced } from '../facts/is-placed.ts'
import { narrow } from '../facts/narrow.ts'
import { widen } from '../facts/widen.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FoundFact } from '../language/find-facts.ts'
import type { Form } from '../language/read-form.ts'
import { thresholds } from '../search/thresholds.ts'
import { asLikely, type Hit, type TopicDocument } from '../search/topic-index.ts'
import { apartIn, isForApart } from './apart.ts'
import { isUnderWay } from './message.ts'
import type { Nearness } from './near-to.ts'

/** How many times as likely circumstances make a subject. Set on the development half of the evaluation. */
const times = {
  /** A goal that one of the stated facts belongs to. */
  fact: 2.4,
  goal: 1.15,
  /** The same once something was told. */
  goalUnderWay: 0.63,
  /** A goal, where the message asks whether something is allowed: that is no part of what happens next. */
  right: 0.1,
  /** … less likely than this, from 0 to 1, by its words. */
  meantAllTheSame: 0.5,
  /** A goal that some facts begin, when others are told and nothing is asked: "type 7 iac" names no change. */
  notBegun: 0.3,
  /** The same where something is asked: "… en zit in het 3de leerjaar, wat moet ik doen" names no change either. */
  notBegunAsked: 0.6,
  /** What is told of one's own centre; of another as many times less. */
  centre: 1.2,
  /** What is for another case than this one. */
  otherCase: 0.09,
  /** What does not hold at all: the rules of a school, for who studies. Not set on anything: better the one text that does hold. */
  apartFromThis: 0.002,
  /** What is for just this case, when it goes on from what was said. */
  thisCase: 1.8,
  /** What is written for another reader. */
  otherReader: 0.2,
  /** What is not ours, when it is as near. */
  notOurs: 0.5,
  /** The same once something of ours was told. */
  notOursAfterOurs: 0.24,
  /** The same when a difficulty is told and nothing is asked. */
  notOursWhileTelling: 0.42,
}

/** A message and who types it, as far as the order of its hits goes. */
interface Circumstances {
  readonly place: Place
  readonly isUnderWay: boolean
  readonly form: Form
  /** What is known of the case, with what the message tells. */
  readonly told: Facts
  /** What of that only what is written for it holds for. */
  readonly apart: Narrowing
  /** Facts that the message states. */
  readonly stated: ReadonlySet<string>
  /** Tells of a difficulty and asks nothing: whoever does does not ask for a diagnosis. */
  readonly tells: boolean
}

type Goals = Knowledge['goals']

/**
 * The same hits, in the light of who asks: the goal that a stated fact belongs to, the person's own centre, the reader it
 * was written for.
 */
export function fitted(
  hits: readonly Hit[],
  facts: readonly FoundFact[],
  form: Form,
  place: Place,
  near: Nearness,
  knowledge: Pick<Knowledge, 'goals' | 'facts' | 'domain'>,
): readonly Hit[] {
  const { goals } = knowledge
  const circumstances = circumstancesOf(facts, form, place, knowledge)
  const { told } = circumstances
  const timesOf = (hit: Hit): number =>
    byKind(hit, circumstances, goals) *
    near.timesOf(hit.document.topic, hit.chance) *
    byCentre(hit.document, place) *
    byCase(hit.document, circumstances) *
    byReader(hit.document, told)
  const ranked = hits
    .map((hit) => ({ ...hit, score: hit.score + asLikely(timesOf(hit)) }))
    .sort((a, b) => b.score - a.score)
  const begun = begunBy(facts, goals)
  if (form.asksRight) return ranked
  if (begun && ranked[0]?.document.topic.kind === 'goal') return goalFirst(ranked, begun.id)
  if (!form.isQuestion && place.goal !== null) return ranked
  const known = new Set([...circumstances.stated, ...Object.keys(place.facts)])
  return exactFirst(ranked, known, goals)
}

function circumstancesOf(
  facts: readonly FoundFact[],
  form: Form,
  place: Place,
  { facts: all, domain }: Pick<Knowledge, 'facts' | 'domain'>,
): Circumstances {
  // A difficulty that is only told asks for no goal: "mijn zoon heeft autisme".
  const certain = facts.filter(({ strength }) => strength === 'states' || form.isQuestion)
  // Whoever has an IAC and says "een verslag" means that; a place goes before another place.
  const before = facts.filter(isPlaced).reduce((known, { fact }) => widen(known, fact), place.facts)
  const stated = Object.fromEntries(facts.map(({ fact, values }) => [fact, [...values]]))
  const told = narrow(domain, before, stated)
  return {
    place,
    isUnderWay: isUnderWay(place),
    form,
    told,
    apart: apartIn(told, all),
    stated: new Set(certain.map(({ fact }) => fact)),
    tells: !form.isQuestion && facts.some(({ strength }) => strength === 'usually'),
  }
}

/** The goal that begins with one of the facts that are said outright. */
const begunBy = (facts: readonly FoundFact[], goals: Goals): Goal | undefined =>
  [...goals.values()].find((goal) =>
    facts.some(({ fact, strength }) => strength === 'states' && goal['begint-bij'].includes(fact)),
  )

function byKind(hit: Hit, circumstances: Circumstances, goals: Goals): number {
  const { topic } = hit.document
  const { isUnderWay, form, tells } = circumstances
  if (topic.kind === 'not-ours') {
    if (tells) return times.notOursWhileTelling
    return isUnderWay ? times.notOursAfterOurs : times.notOurs
  }
  const goal = topic.kind === 'goal' ? goals.get(topic.id) : undefined
  if (!goal) return 1
  return form.asksRight && hit.chance < times.meantAllTheSame
    ? times.right
    : byGoal(hit, goal, circumstances)
}

function byGoal(
  { coverage, chance }: Hit,
  goal: Goal,
  { place, isUnderWay, form, stated }: Circumstances,
): number {
  const base = isUnderWay ? times.goalUnderWay : times.goal
  const begins = goal['begint-bij']
  if (
    stated.size > 0 &&
    begins.length > 0 &&
    !begins.some((fact) => stated.has(fact) || place.facts[fact])
  )
    return base * (form.isQuestion ? times.notBegunAsked : times.notBegun)
  // Under a goal a fact belongs to that goal, unless the message asks.
  const isElsewhere = place.goal !== null && place.goal !== goal.id && !form.isQuestion
  const isByFact =
    !isElsewhere &&
    chance >= leastAsked(form) &&
    goal['bij-feiten'].some((fact) => stated.has(fact))
  // As far as the goal covers what was asked: "type 3, moet er een diagnose zijn?" asks more than where to register.
  return isByFact ? base * times.fact ** coverage : base
}

function byCentre({ topic, centres }: TopicDocument, place: Place): number {
  const known = place.facts['centrum']?.values
  if (!known || centres.length === 0) return 1
  // "een stedelijke school" in Gent is not one of the city of Antwerp.
  if (!known.some((one) => centres.includes(one)))
    return topic.kind === 'centre' ? times.otherCase : 1 / times.centre
  return known.length === 1 ? times.centre : 1
}

function byCase({ topic, onlyFor }: TopicDocument, { told, form, apart }: Circumstances): number {
  if (topic.kind === 'article' && !form.isDefinition && !isForApart(onlyFor, apart))
    return times.apartFromThis
  if (!onlyFor) return 1
  if (!fits(onlyFor, told)) return times.otherCase
  return form.isFollowUp && isForFew(onlyFor, told) ? times.thisCase : 1
}

/** What is for nearly every case is for none in particular. */
const few = 3

const isForFew = (onlyFor: Narrowing, told: Facts): boolean =>
  Object.entries(onlyFor).some(([fact, values]) => told[fact] && values.length <= few)

const byReader = (document: TopicDocument, told: Facts): number =>
  isForOther(document, told) ? times.otherReader : 1

/** Is it written for another reader than this one? */
export function isForOther({ audience }: TopicDocument, facts: Facts): boolean {
  const role = only(facts['rol']?.values)
  const reader = role === 'leerling' ? 'ouder' : role
  return reader !== undefined && audience.length > 0 && !audience.includes(reader)
}

/** Whoever says what changes, asks first what that means: also where they ask for the next step with it. */
function goalFirst(ranked: readonly Hit[], goal: string): readonly Hit[] {
  const begun = ranked.find(({ document: { topic } }) => topic.kind === 'goal' && topic.id === goal)
  return begun ? first(begun, ranked) : ranked
}

/** Less likely than this, from 0 to 1, a goal is not what the message is about. */
const meant = 0.01

/** What a question hardly asks is not what it is about, whatever facts stand beside it. */
const leastAsked = ({ isQuestion, isFollowUp }: Form): number =>
  isQuestion && !isFollowUp ? thresholds.hardly : meant

/**
 * A goal that can say exactly what the best article says in general goes before it; not where the message is nearly
 * another of our questions.
 */
function exactFirst(
  ranked: readonly Hit[],
  known: ReadonlySet<string>,
  goals: Goals,
): readonly Hit[] {
  const near = ranked.find(
    ({ chance, document: { topic } }) => topic.kind === 'article' && chance > thresholds.alike,
  )
  const best = ranked[0]?.document.topic
  const exact = ranked.find(({ chance, document: { topic } }) => {
    const goal = topic.kind === 'goal' ? goals.get(topic.id) : undefined
    const isSaidBy = (id = ''): boolean => goal?.['gaat-voor'].includes(id) ?? false
    return (
      goal !== undefined &&
      chance >= meant &&
      knowsEnough(goal, (fact) => known.has(fact)) &&
      (near === undefined || isSaidBy(near.document.topic.id)) &&
      (best?.kind === 'centre' || isSaidBy(best?.id))
    )
  })
  return exact ? first(exact, ranked) : ranked
}

/** One of the hits before the others, with the score of the best. */
function first(hit: Hit, ranked: readonly Hit[]): readonly Hit[] {
  const score = ranked[0]?.score ?? hit.score
  return [{ ...hit, score }, ...ranked.filter((other) => other !== hit)]
}

const only = (values: readonly string[] | undefined): string | undefined =>
  values?.length === 1 ? values[0] : undefined
