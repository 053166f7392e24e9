import type { Urgent } from '../content/language.ts'
import type { Lexicon } from './lexicon.ts'
import { type Reading, readWords } from './read-words.ts'

export type FindUrgent = (reading: Reading) => string | null

interface Pattern {
  readonly id: string
  readonly stems: readonly string[]
}

/** How many other words may stand between two words of an urgent phrase. */
const between = 2

/** The id of the first urgent subject whose words stand in the sentence, close together and in order; null where none do. */
export function createFindUrgent(urgent: Urgent, lexicon: Lexicon): FindUrgent {
  const patterns = (words: (entry: Urgent[number]) => readonly string[]): Pattern[] =>
    urgent.flatMap((entry) =>
      words(entry).map((text) => ({ id: entry.id, stems: readWords(text, lexicon, false).stems })),
    )
  const alarming = patterns((entry) => entry.woorden)
  const harmless = patterns((entry) => entry['niet-bij'])
  return (reading) => {
    const calm = new Set(harmless.filter((pattern) => occurs(pattern.stems, reading.stems)).map((p) => p.id))
    return alarming.find(({ id, stems }) => !calm.has(id) && occurs(stems, reading.stems))?.id ?? null
  }
}

function occurs(pattern: readonly string[], stems: readonly string[]): boolean {
  const first = pattern[0]
  if (first === undefined) return false
  for (let start = stems.indexOf(first); start !== -1; start = stems.indexOf(first, start + 1)) {
    if (followsFrom(pattern, stems, start)) return true
  }
  return false
}

function followsFrom(pattern: readonly string[], stems: readonly string[], start: number): boolean {
  let at = start
  return pattern.slice(1).every((wanted) => {
    const next = stems.indexOf(wanted, at + 1)
    if (next === -1 || next > at + 1 + between) return false
    at = next
    return true
  })
}
