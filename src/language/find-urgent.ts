import type { Reading } from './read-words.ts'

export type FindUrgent = (reading: Reading) => string | null

/** An urgent subject: phrases of stems that alarm, and that are harmless where they stand. */
export interface UrgentSubject {
  readonly id: string
  readonly alarming: readonly (readonly string[])[]
  readonly harmless: readonly (readonly string[])[]
}

interface Pattern {
  readonly id: string
  readonly stems: readonly string[]
  /** Its place in the content: of two that stand in a sentence the first one counts. */
  readonly order: number
}

/** How many other words may stand between two words of an urgent phrase. */
const between = 2

/**
 * The id of the first urgent subject whose words stand in the sentence, close together and in order; null where none do.
 * Words that are part of a harmless phrase ("doodmoe", "ik kan niet meer inloggen") do not count.
 */
export function createFindUrgent(urgent: readonly UrgentSubject[]): FindUrgent {
  const alarmingIn = patternsIn(urgent.map(({ id, alarming }) => ({ id, phrases: alarming })))
  const harmlessIn = patternsIn(urgent.map(({ id, harmless }) => ({ id, phrases: harmless })))
  return ({ stems, clauses }) => {
    const alarm = alarmingIn(stems).find((pattern) =>
      placesOf(pattern.stems, stems, between).some((places) => !isHarmless(places, pattern.id)),
    )
    return alarm?.id ?? null

    function isHarmless(places: readonly number[], id: string): boolean {
      return harmlessIn(stems).some(
        (pattern) =>
          pattern.id === id &&
          placesOf(pattern.stems, stems, 0).some((calm) => covers(calm, places)),
      )
    }

    /** A harmless phrase holds every word that alarmed, and stands in one clause, unless they do not either. */
    function covers(calm: readonly number[], places: readonly number[]): boolean {
      return (
        (isInOneClause(calm) || !isInOneClause(places)) &&
        places.every((place) => calm.includes(place))
      )
    }

    function isInOneClause(places: readonly number[]): boolean {
      const start = places[0] ?? 0
      const end = places.at(-1) ?? 0
      return clauses.some((clause) => start >= clause.start && end < clause.end)
    }
  }
}

/** A finder of the patterns of which every stem stands in a sentence, in the order of the content. There are thousands, and few can. */
function patternsIn(
  groups: readonly { readonly id: string; readonly phrases: UrgentSubject['alarming'] }[],
): (stems: readonly string[]) => readonly Pattern[] {
  // By the last stem, since that is the telling one: "ik wil niet meer …".
  const byLast = new Map<string, Pattern[]>()
  let order = 0
  for (const { id, phrases } of groups) {
    for (const stems of phrases) {
      const last = stems.at(-1) ?? ''
      const pattern = { id, stems, order: order++ }
      const known = byLast.get(last)
      if (known) known.push(pattern)
      else byLast.set(last, [pattern])
    }
  }
  return (stems) => {
    const present = new Set(stems)
    const found: Pattern[] = []
    for (const stem of present)
      for (const pattern of byLast.get(stem) ?? [])
        if (pattern.stems.every((one) => present.has(one))) found.push(pattern)
    return found.sort((a, b) => a.order - b.order)
  }
}

/** Every way in which the pattern's stems follow each other with at most `gap` words in between, as positions. */
function placesOf(
  pattern: readonly string[],
  stems: readonly string[],
  gap: number,
): (readonly number[])[] {
  const first = pattern[0]
  if (first === undefined) return []
  const found: (readonly number[])[] = []
  for (let start = stems.indexOf(first); start !== -1; start = stems.indexOf(first, start + 1)) {
    const places = placesFrom(pattern, stems, start, gap)
    if (places) found.push(places)
  }
  return found
}

function placesFrom(
  pattern: readonly string[],
  stems: readonly string[],
  start: number,
  gap: number,
): readonly number[] | null {
  const places = [start]
  for (const wanted of pattern.slice(1)) {
    const last = places.at(-1) ?? start
    const next = stems.indexOf(wanted, last + 1)
    if (next === -1 || next > last + 1 + gap) return null
    places.push(next)
  }
  return places
}
