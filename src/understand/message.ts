import type { Place } from '../dialogue/replay.ts'
import { ofTheCase } from '../facts/facts-of-a-case.ts'
import type { Knowledge } from '../knowledge.ts'
import { type FactReader, type FoundFacts, findFacts } from '../language/find-facts.ts'
import type { Form } from '../language/read-form.ts'
import { type Reading, readWords } from '../language/read-words.ts'
import { asKnown } from './as-known.ts'
import { bareIn, deniedIn } from './silent.ts'

/** A message as its words say it, before anything is sought with it. */
export interface Message {
  readonly reading: Reading
  readonly form: Form
  /** Facts in the words, of whatever case. */
  readonly found: FoundFacts
  /** It is nothing but facts. */
  readonly isBare: boolean
  /** It denies what was told last: "ze gaat niet naar het lager, wanneer mogen we aanmelden?" */
  readonly deniesTold: boolean
  /** Positions of the words that say nothing of what it is about. */
  readonly silent: ReadonlySet<number>
  /** "tegen wanneer?" names nothing: it asks about what was said, if anything was. */
  readonly namesNothing: boolean
  /** It asks where to be, and else it is nothing but facts. */
  readonly isWhereTo: boolean
}

/** @param text without personal data */
export function readMessage(text: string, place: Place, knowledge: Knowledge): Message {
  const message = readWhole(text, place, knowledge)
  const named = withName(text, message, place, knowledge)
  return named === text ? message : readWhole(named, place, knowledge)
}

/** "Nee, toch 9" after a type was told is "nee, toch type 9". */
function withName(
  text: string,
  { reading, form, found }: Message,
  { told }: Place,
  { facts }: Knowledge,
): string {
  const isOnlyNumber = reading.entries.every(
    ({ number, isStop }, i) => number !== null || form.correcting.has(i) || isStop,
  )
  return isOnlyNumber && form.correcting.size > 0 && found.facts.length === 0
    ? text.replace(
        /\d/,
        (number) => `${told.map((fact) => facts.get(fact)?.label).join(' ')} ${number}`,
      )
    : text
}

function readWhole(text: string, place: Place, knowledge: Knowledge): Message {
  const { reader } = knowledge
  const reading = readWords(text, reader.lexicon)
  const form = reader.readForm(text, reading)
  const found = foundIn(reading, form, place, reader.factReader)
  const isOnly = (isSo: (i: number) => boolean): boolean =>
    reading.entries.every(({ isStop }, i) => isSo(i) || isStop)
  const isBrief = form.brief.size > 0
  const namesNothing = isOnly(
    (i) =>
      form.askWords.has(i) ||
      form.brief.has(i) ||
      (isBrief && form.formal.has(i)) ||
      (form.readsHard.has(i) && isUnderWay(place)),
  )
  const isTold = form.perhapsTells && reading.stems.every((_, i) => i === 0 || found.used.has(i))
  const isBesideWhereTo = (i: number): boolean =>
    form.whereTo.has(i) ||
    form.besideWhereTo.has(i) ||
    found.used.has(i) ||
    reading.numbers[i] != null
  // "Geen iac" is as bare as "iac".
  const isDenying = (i: number): boolean =>
    reader.factReader.isNegation(reading.words[i] ?? '') &&
    (found.used.has(i + 1) || found.used.has(i + 2))
  const saysNothing = (i: number): boolean =>
    found.used.has(i) ||
    form.correcting.has(i) ||
    form.helped.has(i) ||
    (form.aside.has(i) && isUnderWay(place)) ||
    form.readsHard.has(i) ||
    isDenying(i)
  const isPutRight = form.correcting.size > 0 || reading.words.some((_, i) => isDenying(i))
  const isFollowUp = form.isFollowUp || (namesNothing && isUnderWay(place))
  const isOfAnother = form.isOfAnother || found.pupils.isOther
  const inPlace = { ...form, isFollowUp, isOfAnother }
  // "Moeten mijn ouders dat weten?" says by the way that a pupil asks, and asks something.
  const asksByTheWay = found.facts.some(({ isSign, isAsked }) => isSign && isAsked)
  const isBare = isOnly(saysNothing) && !asksByTheWay
  const denied = deniedIn(reading, form, place, knowledge)
  const tellsOnly =
    isPutRight || form.readsHard.size > 0 || found.facts.every(({ fact }) => fact === 'rol')
  const bare = tellsOnly ? bareIn(reading, form, saysNothing) : denied
  return {
    reading,
    form: isTold ? { ...inPlace, ...noQuestion } : inPlace,
    found,
    isBare,
    namesNothing,
    deniesTold: denied.size > 0,
    silent: new Set([...denied, ...bare, ...(isBare ? form.aside : [])]),
    isWhereTo: form.whereTo.size > 0 && isOnly(isBesideWhereTo),
  }
}

function foundIn(reading: Reading, form: Form, place: Place, reader: FactReader): FoundFacts {
  const known = isCaseTold(place) ? place.pupils : null
  const found = findFacts(reading, reader, form.asking, known)
  if (found.pupils.isOther || form.isOfAnother) return ofTheNext(found, place)
  return {
    ...found,
    facts: found.facts.map((one) => asKnown(one, found.facts, form, place, reader)),
  }
}

/** What is known of one child says nothing of the next, unless that is said to have the same. */
function ofTheNext(found: FoundFacts, { facts }: Place): FoundFacts {
  const same = found.same.flatMap((fact) => {
    const values = facts[fact]?.values
    const isTold = found.facts.some((one) => one.fact === fact)
    return values && !isTold ? [{ fact, values, strength: 'states', conflict: false } as const] : []
  })
  return { ...found, facts: [...found.facts, ...same] }
}

/** "heeft iac" leaves out who has it: no question is made so. */
const noQuestion: Partial<Form> = { isQuestion: false, asking: new Set(), askWords: new Set() }

const isCaseTold = ({ facts }: Place): boolean =>
  Object.keys(facts).some((fact) => ofTheCase.has(fact))

/** Whether something was said that a message can go on from. */
export const isUnderWay = (place: Place): boolean =>
  (place.goal ?? place.topic) !== null || isCaseTold(place)
