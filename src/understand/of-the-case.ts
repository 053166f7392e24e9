import type { Place } from '../dialogue/replay.ts'
import { ofTheCase, ofTheVerslag, plan } from '../facts/facts-of-a-case.ts'
import { isPlaced } from '../facts/is-placed.ts'
import type { FactReader, FoundFact } from '../language/find-facts.ts'
import type { Message } from './message.ts'

/* Whether a fact in the words is a fact of the case that the conversation is about. */

/** Whether it names what does not go together in one case, which says nothing more exact of what is known. */
export const namesMore = (one: FoundFact, place: Place): boolean =>
  isOfMore(one) && !isMoreExact(one, place)

/** It names what does not go together in one case. */
const isOfMore = ({ conflict = false, isEither = false }: FoundFact): boolean =>
  conflict || isEither

type Reader = Pick<FactReader, 'yields'>

/** The facts in the words that are of the case that the conversation is about. */
export function statedIn(message: Message, place: Place, reader: Reader): readonly FoundFact[] {
  return message.found.facts.filter(
    (one) =>
      isOfCase(one, message, place) &&
      !(isNoReason(one, message, place, reader) && isOtherThan(one, place)) &&
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
  if (isPlaced(one)) return isPlaceAsked(one, message, place)
  const isQuestioned = form.isQuestion && isAsked
  if (fact === 'niveau') return isQuestioned && form.askWords.size > 0
  if (fact !== plan) return fact === 'verslag' && isOnlyAsked(message)
  const goesWith = (value: string): boolean =>
    reader.yields(fact, value).some((other) => place.facts[fact]?.values.includes(other))
  return isQuestioned || (!isBare && values.every(goesWith))
}

/** With these somebody asks for the one of a place, and tells where they are. */
const asksWhich: ReadonlySet<string> = new Set(['wie', 'welk', 'welke', 'waar', 'wat'])

/** Whoever asks whether something is so elsewhere is not there: "moet ik in Genk dan iets afmelden?" */
function isPlaceAsked(
  { fact, isAsked = false }: FoundFact,
  { form, reading, isBare }: Message,
  { facts }: Place,
): boolean {
  const known = facts[fact]?.values
  if (!known || !form.isQuestion) return false
  const isOfOne = known.length === 1 && !form.isFollowUp
  const isWhich = [...form.askWords].some((at) => asksWhich.has(reading.words[at] ?? ''))
  return isOfOne || (isAsked && !isWhich && !isBare)
}

/** A question tells of nothing that changed: "mag dat ook met een IAC?" asked by whoever has a GC. */
const isOnlyAsked = ({ found, form, isBare }: Message): boolean =>
  form.isQuestion &&
  !form.isFollowUp &&
  !isBare &&
  !found.facts.some(({ fact }) => fact === plan) &&
  [...found.used].every((at) => form.asking.has(at))

/** Outside a goal people also ask about leersteun in general. */
function isOfCase(one: FoundFact, message: Message, place: Place): boolean {
  const { form } = message
  if (!ofTheCase.has(one.fact)) return true
  if (form.isDefinition && !form.isAboutSomebody) return false
  if (isMoreExact(one, place) || place.goal !== null || form.isAboutSomebody) return true
  return !asksWhatItIs(one, message, place) && !(form.isQuestion && isGeneral(one, message))
}

/** "type 9?" asks what it is; "en in het secundair?" does not, and neither does "type 6, doen jullie dat?". */
const asksWhatItIs = (
  { fact }: FoundFact,
  { found, form, reading, isBare }: Message,
  { facts }: Place,
): boolean =>
  isBare &&
  found.facts.length === 1 &&
  ofTheVerslag.has(fact) &&
  (reading.clauses.some(({ hasQuestionMark }) => hasQuestionMark) ||
    // "en ov4", of whoever asked what a GC is.
    (form.isFollowUp && !Object.keys(facts).some((known) => ofTheCase.has(known))))

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
function isGeneral(one: FoundFact, { found: { facts, used }, form }: Message): boolean {
  // Who names a centre and a type asks for the way that goes from the one for the other.
  if (one.fact === 'type' && facts.some(({ fact }) => fact === 'centrum')) return false
  const isOfVerslag = one.strength === 'states' && ofTheVerslag.has(one.fact)
  const told = facts.filter(({ fact }) => ofTheCase.has(fact))
  // "Het verslag is aangevraagd. Mag ik al aanmelden?" tells it.
  if (told.length < 2) return isOfVerslag && one.isAsked === true
  // "Hoe lang geldt een GC in het secundair" is about nobody who is there.
  const isOfLevel =
    one.fact === 'verslag' && one.values.length === 1 && !facts.some(({ fact }) => fact === 'rol')
  const isOfAny = ({ fact }: FoundFact): boolean =>
    ofTheVerslag.has(fact) || fact === plan || (isOfLevel && fact === 'niveau')
  return (
    told.some(({ fact }) => ofTheVerslag.has(fact)) &&
    told.every(isOfAny) &&
    [...used].every((at) => form.asking.has(at)) &&
    (isOfVerslag || told.some(isOfMore))
  )
}

/** Whether it leaves one of several: "niet doof" of whoever has type 7. */
function isLessThan({ fact, values }: FoundFact, { facts }: Place): boolean {
  const known = facts[fact]?.values ?? []
  return known.length > 1 && known.filter((value) => values.includes(value)).length === 1
}

/** Whether it is not what is known: two places have the centres that are everywhere. */
const isOtherThan = (one: FoundFact, place: Place): boolean =>
  isAgainst(one, place) ||
  (isPlaced(one) && one.values.some((value) => !place.facts[one.fact]?.values.includes(value)))

/** Whether it cannot be, by what is known. */
function isAgainst({ fact, values }: FoundFact, { facts }: Place): boolean {
  const known = facts[fact]?.values
  return known !== undefined && !values.some((value) => known.includes(value))
}
