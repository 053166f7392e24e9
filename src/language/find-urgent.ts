import { addTo } from '../common/add-to.ts'
import { once } from '../common/once.ts'
import type { Clause, Reading } from './read-words.ts'
import { urgentNames } from './urgent-names.ts'

export type FindUrgent = (reading: Reading) => string | null

type Phrases = readonly (readonly string[])[]

/** An urgent subject. Its phrases are of stems, or of names as urgentNames gives them. */
export interface UrgentSubject {
  readonly id: string
  readonly alarming: Phrases
  /** What looks alike and is harmless. */
  readonly harmless: Phrases
  /** Of whom or what it alarms nobody: "mijn kat eet niet". */
  readonly notOf: Phrases
}

interface Pattern {
  readonly id: string
  readonly names: readonly string[]
  /** Its place in the content: of two that stand in a sentence the first one counts. */
  readonly order: number
}

/** How many other words may stand between two words of an urgent phrase. */
const between = 2
/** How many other words may stand between what is no person and the phrase about it. */
const beforePhrase = 1
/** Of an urgent phrase so many words at its end say what it is about: "ik kan ‹niet meer›". */
export const telling = 2

/**
 * The id of the first urgent subject of which the words of a phrase stand in one clause, close together and in order; null
 * where none do. What ends in words of a harmless phrase ("doodmoe", "kan niet meer inloggen") does not count.
 */
export function createFindUrgent(urgent: readonly UrgentSubject[]): FindUrgent {
  const alarmingIn = patternsIn(urgent.map(({ id, alarming }) => ({ id, phrases: alarming })))
  // Only what alarms is ever held against these.
  const harmlessIn = once(() =>
    patternsIn(urgent.map(({ id, harmless }) => ({ id, phrases: harmless }))),
  )
  const notOf = new Map(urgent.map((subject) => [subject.id, new Set(subject.notOf.flat())]))
  return (reading) => {
    const text = urgentNames(reading)
    const present = new Set(text.flat())
    const harmless = once(() => harmlessIn()(present))
    const alarm = alarmingIn(present).find((pattern) =>
      reading.clauses.some((clause) =>
        placesOf(pattern.names, text, clause, between).some(
          (places) =>
            !isHarmless(places, pattern.id, clause) && !isOfNoPerson(places, pattern.id, clause),
        ),
      ),
    )
    return alarm?.id ?? null

    function isHarmless(places: readonly number[], id: string, clause: Clause): boolean {
      return harmless().some(
        (pattern) =>
          pattern.id === id &&
          placesOf(pattern.names, text, clause, 0).some((calm) => calms(calm, places)),
      )
    }

    function isOfNoPerson([first = 0]: readonly number[], id: string, clause: Clause): boolean {
      const from = Math.max(clause.start, first - 1 - beforePhrase)
      return reading.stems.slice(from, first).some((stem) => notOf.get(id)?.has(stem))
    }
  }
}

/** Whether a harmless phrase holds all words of an urgent one, or the end of it and a word that makes it harmless. */
function calms(calm: readonly number[], places: readonly number[]): boolean {
  const holds = (place: number): boolean => calm.includes(place)
  return (
    places.every(holds) ||
    (places.slice(-telling).every(holds) && calm.some((place) => !places.includes(place)))
  )
}

/** A finder of the patterns of which every name stands in a text, in the order of the content. There are thousands, and few can. */
function patternsIn(
  groups: readonly { readonly id: string; readonly phrases: Phrases }[],
): (present: ReadonlySet<string>) => readonly Pattern[] {
  // By the last one, since that is the telling one: "ik wil niet meer …".
  const byLast = new Map<string, Pattern[]>()
  let order = 0
  for (const { id, phrases } of groups) {
    for (const names of phrases) {
      const last = names.at(-1) ?? ''
      const pattern = { id, names, order: order++ }
      addTo(byLast, last, pattern)
    }
  }
  return (present) => {
    const found: Pattern[] = []
    for (const name of present)
      for (const pattern of byLast.get(name) ?? none)
        if (pattern.names.every((one) => present.has(one))) found.push(pattern)
    return found.sort((a, b) => a.order - b.order)
  }
}

const none: never[] = []

type Names = readonly (readonly string[])[]

/** Every way in which the names follow each other in the clause with at most `gap` words in between, as positions. */
function placesOf(
  pattern: readonly string[],
  text: Names,
  { start, end }: Clause,
  gap: number,
): (readonly number[])[] {
  const [first = '', ...rest] = pattern
  const found: (readonly number[])[] = []
  for (let at = start; at < end; at++) {
    if (!text[at]?.includes(first)) continue
    const places = placesFrom([at], rest)
    if (places) found.push(places)
  }
  return found

  function placesFrom(
    places: readonly number[],
    wanted: readonly string[],
  ): readonly number[] | null {
    const [next, ...others] = wanted
    if (next === undefined) return places
    const from = (places.at(-1) ?? start) + 1
    for (let at = from; at < Math.min(end, from + gap + 1); at++)
      if (text[at]?.includes(next)) return placesFrom([...places, at], others)
    return null
  }
}
