import type { Urgent } from '../content/language.ts'
import type { Lexicon } from './lexicon.ts'
import { phraseStems } from './phrase-stems.ts'
import type { Reading } from './read-words.ts'

export type FindUrgent = (reading: Reading) => string | null

interface Pattern {
  readonly id: string
  readonly stems: readonly string[]
}

/** How many other words may stand between two words of an urgent phrase. */
const between = 2

/**
 * The id of the first urgent subject whose words stand in the sentence, close together and in order; null where none do.
 * Words that are part of a harmless phrase ("doodmoe", "ik kan niet meer inloggen") do not count.
 */
export function createFindUrgent(urgent: Urgent, lexicon: Lexicon): FindUrgent {
  const patterns = (words: (entry: Urgent[number]) => readonly string[]): Pattern[] =>
    urgent.flatMap((entry) => words(entry).map((text) => ({ id: entry.id, stems: phraseStems(text, lexicon) })))
  const alarming = patterns((entry) => entry.woorden)
  const harmless = patterns((entry) => entry['niet-bij'])
  return ({ stems, clauses }) => {
    const alarm = alarming.find((pattern) => placesOf(pattern.stems, stems, between).some((places) => !isHarmless(places, pattern.id)))
    return alarm?.id ?? null

    function isHarmless(places: readonly number[], id: string): boolean {
      return harmless.some((pattern) => pattern.id === id && placesOf(pattern.stems, stems, 0).some((calm) => covers(calm, places)))
    }

    /** A harmless phrase stands in one clause and holds every word that alarmed. */
    function covers(calm: readonly number[], places: readonly number[]): boolean {
      const start = calm[0] ?? 0
      const end = calm.at(-1) ?? 0
      return clauses.some((clause) => start >= clause.start && end < clause.end) && places.every((place) => calm.includes(place))
    }
  }
}

/** Every way in which the pattern's stems follow each other with at most `gap` words in between, as positions. */
function placesOf(pattern: readonly string[], stems: readonly string[], gap: number): (readonly number[])[] {
  const first = pattern[0]
  if (first === undefined) return []
  const found: (readonly number[])[] = []
  for (let start = stems.indexOf(first); start !== -1; start = stems.indexOf(first, start + 1)) {
    const places = placesFrom(pattern, stems, start, gap)
    if (places) found.push(places)
  }
  return found
}

function placesFrom(pattern: readonly string[], stems: readonly string[], start: number, gap: number): readonly number[] | null {
  const places = [start]
  for (const wanted of pattern.slice(1)) {
    const last = places.at(-1) ?? start
    const next = stems.indexOf(wanted, last + 1)
    if (next === -1 || next > last + 1 + gap) return null
    places.push(next)
  }
  return places
}
