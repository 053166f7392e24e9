import type { Place } from '../dialogue/replay.ts'
import { isPlaced } from '../facts/is-placed.ts'
import type { FactReader, FoundFact, FoundFacts } from '../language/find-facts.ts'
import type { Form } from '../language/is-question.ts'
import type { About } from '../search/about.ts'
import { logOdds } from '../search/belongs.ts'
import { isOurs } from '../search/topic.ts'
import type { Message } from './message.ts'
import type { Sought } from './sought.ts'

/* Whether a fact in the words is a fact of the case that the conversation is about. */

/** Facts that a question after a meaning does not state. */
export const ofTheCase = new Set([
  'verslag',
  'type',
  'zorgfase',
  'moment',
  'inschrijving',
  'niveau',
])
/** Facts that people also name when they ask about leersteun in general. */
export const ofTheVerslag = new Set(['verslag', 'type', 'zorgfase'])
/** What somebody is about to do, of the facts of a case. */
const plan = 'moment'
/** Who tells so many facts, one of them of leersteun, tells of a case, whatever they ask. */
const muchTold = 2
/** Who says outright that they are one of these, writes to us for that; a teacher also looks for a job or a present. */
const atWork = new Set(['clb', 'andere'])

/** How many facts are told that nobody names but for leersteun: not who it is about, and not a difficulty. */
export const countOurs = (stated: readonly FoundFact[]): number =>
  stated.filter((one) => one.strength === 'states' && !isOfAnyChild(one)).length

/** What a goal's button names, and what does not go together in a general question, is no fact of a case. */
export const isNoFactUnder = (
  one: FoundFact,
  isButton: boolean,
  isGeneral: boolean,
  place: Place,
): boolean =>
  (isButton && ofTheCase.has(one.fact)) || (isGeneral && isOfMore(one) && !isMoreExact(one, place))

/** It names what does not go together in one case. */
const isOfMore = ({ conflict, isEither = false }: FoundFact): boolean => conflict || isEither

/** From these log odds of being ours on, a school and a child in it are not told by chance: everyday messages have less. */
const leastOdds = -0.4
/** From these on, who says outright that they are a parent, a pupil, a school or a CLB is believed wherever it leads. */
const speakingOdds = 0.8

/** What is said in passing in a message that is not ours fills no fact: a place, or a word that is ours by chance. */
export function isAboutElse(
  about: About,
  stated: readonly FoundFact[],
  form: Form,
  isBare: boolean,
  { ours, sound }: Pick<Sought, 'ours' | 'sound'>,
): boolean {
  const told = stated.filter((one) => !isPlaced(one))
  if (isBare && told.length > 0) return false
  const odds = logOdds(ours) + sound.leaning
  const isPerhapsOurs = odds >= leastOdds
  if (told.length >= muchTold && (isPerhapsOurs || !told.every(isOfAnyChild))) return false
  if (told.length > 0 && form.isOurs) return false
  if (odds >= speakingOdds && told.some(saysWho)) return false
  if (about.kind === 'hit') return !isOurs(about.hit.document)
  return about.kind !== 'close' && !form.isOurs && stated.every(isPlaced)
}

/** "mijn zoon van 9 wil een konijn" */
const isOfAnyChild = ({ fact, values, isSign }: FoundFact): boolean =>
  fact === 'niveau' || (fact === 'rol' && (isSign || !values.every((value) => atWork.has(value))))

/** Anybody can be somebody else ("de begeleider van een koor"), and a way of speaking is only a sign. */
const saysWho = ({ fact, values, isSign }: FoundFact): boolean =>
  fact === 'rol' && !isSign && !values.includes('andere')

type Reader = Pick<FactReader, 'yields'>

/** The facts in the words that are of the case that the conversation is about. */
export function statedIn(message: Message, place: Place, reader: Reader): readonly FoundFact[] {
  return message.found.facts.filter(
    (one) =>
      isOfCase(one, message, place) &&
      !(isNoReason(one, message, place, reader) && isAgainst(one, place)) &&
      (!one.isDenial || isAgainst(one, place) || isLessThan(one, place)),
  )
}

/** Whether it is no reason to change what is known: only named, or by the way, or of before. */
const isNoReason = (one: FoundFact, message: Message, place: Place, reader: Reader): boolean =>
  one.isSign === true ||
  one.isInPassing === true ||
  (one.isOfBefore === true && message.form.correcting.size === 0) ||
  isOnlyNamed(one, message, place, reader)

/**
 * A plan that was told stands where a question names another: "moet de nieuwe school dan opnieuw aanmelden?", and where what
 * is told goes with it: whoever goes to the secundair goes to another school. So does a centre where one names a place.
 */
function isOnlyNamed(one: FoundFact, message: Message, place: Place, reader: Reader): boolean {
  const { fact, values, isAsked = false } = one
  const { form, isBare } = message
  if (form.correcting.size > 0 || form.isOfAnother) return false
  if (isPlaced(one))
    return form.isQuestion && !form.isFollowUp && place.facts[fact]?.values.length === 1
  const isQuestioned = form.isQuestion && isAsked
  if (fact === 'niveau') return isQuestioned && form.askWords.size > 0
  if (fact !== plan) return fact === 'verslag' && isOnlyAsked(message)
  const goesWith = (value: string): boolean =>
    reader.yields(fact, value).some((other) => place.facts[fact]?.values.includes(other))
  return isQuestioned || (!isBare && values.every(goesWith))
}

/** A question tells of nothing that changed: "mag dat ook met een IAC?" asked by whoever has a GC. */
const isOnlyAsked = ({ found, form, isBare }: Message): boolean =>
  form.isQuestion &&
  !form.isFollowUp &&
  !isBare &&
  !found.facts.some(({ fact }) => fact === plan) &&
  [...found.used].every((at) => form.asking.has(at))

/** Outside a goal people also ask about leersteun in general. */
function isOfCase(
  one: FoundFact,
  { found, reading, form, isBare }: Message,
  place: Place,
): boolean {
  if (!ofTheCase.has(one.fact)) return true
  if (form.isDefinition && !form.isAboutSomebody) return false
  if (isMoreExact(one, place)) return true
  const isFree = place.goal === null
  // "type 9?" asks what it is; "en in het secundair?" does not, and neither does "type 6, doen jullie dat?".
  if (
    isFree &&
    isBare &&
    found.facts.length === 1 &&
    ofTheVerslag.has(one.fact) &&
    !form.isAboutSomebody &&
    reading.clauses.some(({ hasQuestionMark }) => hasQuestionMark)
  )
    return false
  return !(isFree && form.isQuestion && !form.isAboutSomebody && isGeneral(one, found, form))
}

/** Whether a difficulty says which of two it is: whoever has type 7 and asks about hearing has type 7 AUD. */
function isMoreExact(
  { fact, values, strength, isNarrowed = false }: FoundFact,
  { facts }: Place,
): boolean {
  const known = facts[fact]?.values ?? []
  if (strength !== 'usually' && !isNarrowed) return false
  return known.length === 2 && known.filter((value) => values.includes(value)).length === 1
}

/** "mag dat met een IAC-verslag?" is about nobody, and so is "kan een gc een iac worden". */
function isGeneral(one: FoundFact, { facts, used }: FoundFacts, { asking }: Form): boolean {
  // Who names a centre and a type asks for the way that goes from the one for the other.
  if (one.fact === 'type' && facts.some(({ fact }) => fact === 'centrum')) return false
  const isOfVerslag = one.strength === 'states' && ofTheVerslag.has(one.fact)
  const told = facts.filter(({ fact }) => ofTheCase.has(fact))
  if (told.length < 2) return isOfVerslag
  return (
    told.some(({ fact }) => ofTheVerslag.has(fact)) &&
    told.every(({ fact }) => ofTheVerslag.has(fact) || fact === 'moment') &&
    [...used].every((at) => asking.has(at)) &&
    (isOfVerslag || told.some(isOfMore))
  )
}

/** Whether it leaves one of several: "niet doof" of whoever has type 7. */
function isLessThan({ fact, values }: FoundFact, { facts }: Place): boolean {
  const known = facts[fact]?.values ?? []
  return known.length > 1 && known.filter((value) => values.includes(value)).length === 1
}

/** Whether it cannot be, by what is known. */
function isAgainst({ fact, values }: FoundFact, { facts }: Place): boolean {
  const known = facts[fact]?.values
  return known !== undefined && !values.some((value) => known.includes(value))
}
