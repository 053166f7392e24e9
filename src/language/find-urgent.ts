import { addTo } from '../common/add-to.ts'
import { once } from '../common/once.ts'
import { createFindRows } from './find-rows.ts'
import type { Names, PatternRows } from './patterns.ts'
import type { Clause, Reading } from './read-words.ts'
import { createNumberNames } from './urgent-names.ts'

export type FindUrgent = (reading: Reading) => string | null

/** An urgent subject, with the places of its phrases among the rows: of names as urgent-names.ts gives them. */
export interface UrgentSubject {
  readonly id: string
  readonly alarming: readonly number[]
  /** What looks alike and is harmless. */
  readonly harmless: readonly number[]
  /** Of whom, of what or when it alarms nobody: "mijn kat eet niet", "krijgt soms geen lucht". */
  readonly notOf: readonly number[]
}

interface Pattern {
  readonly id: string
  readonly names: Uint32Array
}

/** A message: per word the numbers of its names, those that a phrase can have. */
type Named = readonly (readonly number[])[]

/** How many other words may stand between two words of an urgent phrase. */
const between = 2
/** How many other words may stand between what alarms nobody and the phrase about it, where it does not stand inside that. */
const beforePhrase = 1
/** Of an urgent phrase so many words at its end say what it is about: "ik kan ‹niet meer›". */
export const telling = 2

/**
 * The id of the first urgent subject of which the words of a phrase stand in one clause, close together and in order; null
 * where none do. What ends in words of a harmless phrase ("doodmoe", "kan niet meer inloggen") does not count.
 * @param rows the phrases, as numbers of names
 * @param groups the places of rows of two among these: the name of a group, and one that is in it
 */
export function createFindUrgent(
  urgent: readonly UrgentSubject[],
  rows: PatternRows,
  names: Names,
  groups: readonly number[] = [],
): FindUrgent {
  const { numbers } = names
  const find = (kind: 'alarming' | 'harmless') =>
    createFindPresent(
      urgent.map((subject) => ({ id: subject.id, phrases: subject[kind] })),
      rows,
      numbers.size,
    )
  const alarmingIn = find('alarming')
  const groupsOf = groupsByName(groups, rows)
  const numberNames = createNumberNames(numbers, (name) => groupsOf.get(name) ?? [])
  // Only what alarms is ever held against these.
  const harmlessIn = once(() => find('harmless'))
  const notOf = once(
    () =>
      new Map(
        urgent.map(({ id, notOf }) => [
          id,
          new Set(notOf.flatMap((row) => [...namesIn(rows, row)])),
        ]),
      ),
  )
  return (reading) => {
    const text = numberNames(reading)
    const harmless = once(() => harmlessIn()(text))
    const alarm = alarmingIn(text).find(({ id, names }) =>
      reading.clauses.some((clause) =>
        placesOf(names, text, clause, between).some(
          (places) => !isHarmless(places, id, clause) && !isOfNoPerson(places, id, clause),
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

    function isOfNoPerson(places: readonly number[], id: string, clause: Clause): boolean {
      const first = places[0] ?? 0
      const last = places.at(-1) ?? 0
      const from = Math.max(clause.start, first - 1 - beforePhrase)
      const none = notOf().get(id)
      return reading.stems.slice(from, last).some((stem) => none?.has(numbers.get(stem) ?? -1))
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

/** Per name the groups that have it. */
function groupsByName(
  groups: readonly number[],
  rows: PatternRows,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const row of groups) {
    const [group = -1, name = -1] = namesIn(rows, row)
    addTo(found, name, group)
  }
  return found
}

const namesIn = ({ numbers, from }: PatternRows, row: number): Uint32Array =>
  numbers.subarray(from[row], from[row + 1])

/**
 * A finder of the phrases of which every name stands in a text, in the order of the content: of two that stand in a sentence the
 * first one counts.
 * @param count how many names there are
 */
function createFindPresent(
  groups: readonly { readonly id: string; readonly phrases: readonly number[] }[],
  rows: PatternRows,
  count: number,
): (text: Named) => readonly Pattern[] {
  const phrases = groups.flatMap((group) => group.phrases)
  const ids = groups.flatMap((group) => group.phrases.map(() => group.id))
  // Names are numbered from the one that phrases use the most on.
  const findRows = createFindRows(rows, phrases, count, (at) => -(rows.numbers[at] ?? 0))
  return (text) => {
    findRows.clear()
    for (const names of text) for (const name of names) findRows.add(name)
    return findRows
      .found()
      .toSorted((a, b) => a - b)
      .map((place) => ({ id: ids[place] ?? '', names: namesIn(rows, phrases[place] ?? 0) }))
  }
}

/** Every way in which the names follow each other in the clause with at most `gap` words in between, as positions. */
function placesOf(
  names: Uint32Array,
  text: Named,
  { start, end }: Clause,
  gap: number,
): (readonly number[])[] {
  const found: (readonly number[])[] = []
  for (let at = start; at < end; at++) {
    const places = text[at]?.includes(names[0] ?? -1) ? placesFrom([at]) : null
    if (places) found.push(places)
  }
  return found

  function placesFrom(places: readonly number[]): readonly number[] | null {
    const next = names[places.length]
    if (next === undefined) return places
    const from = (places.at(-1) ?? start) + 1
    for (let at = from; at < Math.min(end, from + gap + 1); at++)
      if (text[at]?.includes(next)) return placesFrom([...places, at])
    return null
  }
}
