import type { Answers } from '../facts/apply-answers.ts'
import { ofTheCase } from '../facts/facts-of-a-case.ts'
import { isPlaced } from '../facts/is-placed.ts'
import type { FoundFact } from '../language/find-facts.ts'
import type { Typed } from './event.ts'
import { heldBefore } from './held-before.ts'
import { leaveBehind } from './leave-behind.ts'
import { add } from './proceed.ts'
import { type Place, replay } from './replay.ts'
import type { Rulebook } from './rulebook.ts'
import { newState, type State, type Step } from './state.ts'

/** What a message tells. */
export interface Told {
  /** The facts that were not known yet. */
  readonly news: readonly FoundFact[]
  readonly step: Step
}

export const asAnswers = (found: readonly FoundFact[]): Answers =>
  Object.fromEntries(found.map(({ fact, values }) => [fact, values]))

export function toldIn(state: State, event: Typed, rules: Rulebook): Told {
  const news = [...event.facts, ...rememberedIn(state, event, rules)]
    .filter(
      (found) =>
        ((event.isOfAnother && ofTheCase.has(found.fact)) || isNews(event.place, found, rules)) &&
        !isSupposed(state, found, event, rules),
    )
    .map((found) => besideKnown(heldBefore(state, found, rules), event))
  const step = {
    ...(news.length > 0 && { facts: asAnswers(news), ...severalIn(news, event.place) }),
    ...withoutOldPlaces(event, news),
    ...(event.pupil !== null && { pupil: event.pupil }),
  }
  return {
    news,
    step: leaveBehind(withoutOldPlan(state, step, event, rules), event.place, rules),
  }
}

/** What was told before of the pupil that a message goes back to. */
function rememberedIn(
  { steps }: State,
  { pupil, place, facts, isOfAnother }: Typed,
  { domain }: Rulebook,
): readonly FoundFact[] {
  if (!isOfAnother || pupil === null || !place.pupils.includes(pupil)) return []
  const own = steps.filter(
    (_, at) => steps.slice(0, at + 1).findLast((step) => step.pupil)?.pupil === pupil,
  )
  return Object.entries(replay(domain, { ...newState({}), steps: own }).facts)
    .filter(
      ([fact, { values }]) =>
        ofTheCase.has(fact) &&
        values.length < (domain.get(fact)?.length ?? 0) &&
        !facts.some((found) => found.fact === fact),
    )
    .map(([fact, { values }]) => ({ fact, values, strength: 'states' }))
}

function isNews(place: Place, { fact, values }: FoundFact, rules: Rulebook): boolean {
  const known = place.facts[fact]?.values ?? rules.domain.get(fact) ?? []
  return (
    known.some((value) => !values.includes(value)) ||
    values.every((value) => !known.includes(value))
  )
}

/** A school has several pupils and a pupil several difficulties: of these facts more than one value is named. */
const ofManyPupils = new Set(['type'])

/** Whoever has something, and tells what comes beside it, has both. */
function besideKnown(found: FoundFact, { place, isOfAnother }: Typed): FoundFact {
  const known = place.facts[found.fact]?.values
  const isMore = found.isBeside && !found.isAsked && !isOfAnother && ofManyPupils.has(found.fact)
  return known && isMore ? { ...found, values: [...known, ...found.values], conflict: true } : found
}

function severalIn(news: readonly FoundFact[], { facts }: Place): Pick<Step, 'several'> {
  // "1 blind, 1 doof" says of which types the several are that were named before.
  const isOfMore = ({ fact, conflict = false, isEither = false }: FoundFact): boolean =>
    conflict || (isEither && facts[fact]?.unknown === true)
  const several = news
    .filter((found) => ofManyPupils.has(found.fact) && isOfMore(found))
    .map(({ fact }) => fact)
  return several.length > 0 ? { several } : {}
}

/** Whether somebody is new in a school goes with the plan. */
const ofPlan = new Set(['inschrijving'])

/**
 * A plan that is only asked about, and cannot be with what was told, is no plan: "en als hij naar het middelbaar gaat?" of a
 * kleuter. Whether somebody is new in a school goes with the plan and gives way.
 */
function isSupposed(state: State, found: FoundFact, event: Typed, rules: Rulebook): boolean {
  if (!found.isAsked || !event.isQuestion || rules.begunBy(found.fact) === undefined) return false
  if (rules.contradiction(event.place.facts)) return false
  const against = contradictedBy(state, { facts: asAnswers(event.facts) }, rules)
  return against.length > 0 && !against.some((fact) => ofPlan.has(fact))
}

/**
 * A plan that was told before ("hij gaat naar het middelbaar") gives way to what is told now where both cannot be, if the
 * message corrects or asks on. What somebody has stands until they say which of the two is wrong.
 */
function withoutOldPlan(state: State, step: Step, event: Typed, rules: Rulebook): Step {
  if (!event.isCorrection && !event.isFollowUp) return step
  const against = contradictedBy(state, step, rules)
  if (!event.facts.some(({ fact }) => against.includes(fact))) return step
  const plans = against.filter(
    (fact) =>
      (rules.begunBy(fact) !== undefined || ofPlan.has(fact)) && step.facts?.[fact] === undefined,
  )
  return plans.length > 0 ? { ...step, widened: [...(step.widened ?? []), ...plans] } : step
}

/** The facts that cannot go together after a step; none where they all can. */
function contradictedBy(state: State, step: Step, rules: Rulebook): readonly string[] {
  const { facts } = replay(rules.domain, add(state, step))
  return Object.keys(rules.contradiction(facts)?.exclusion.als ?? {})
}

/**
 * A place goes before one that was told earlier: the centres that both have are those that are nobody's. What comes beside
 * something goes with it. Of another pupil nothing was told yet.
 */
export function withoutOldPlaces(
  { place, isOfAnother, pupil }: Typed,
  news: readonly FoundFact[],
): Pick<Step, 'widened'> {
  const widened = news.flatMap((found) => {
    const known = place.facts[found.fact]?.values ?? []
    const isAnew = found.values.some((value) => !known.includes(value))
    const isElsewhere = isPlaced(found) && isAnew && known.length > 1
    return isElsewhere || (found.isBeside && found.conflict) ? [found.fact] : []
  })
  const isToldOf = pupil !== null || news.some(({ fact }) => ofTheCase.has(fact))
  const others = isOfAnother && isToldOf ? ofTheCase : []
  const all = [...widened, ...others]
  return all.length > 0 ? { widened: all } : {}
}
