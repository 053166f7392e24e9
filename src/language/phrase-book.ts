import { endOfPattern } from './end-of-pattern.ts'
import { anyStem, firstStems } from './first-stems.ts'
import { createNumbering, type NumberedPattern } from './numbered-pattern.ts'
import type { Pattern } from './pattern.ts'
import type { PhraseText } from './phrase-text.ts'
import { tellingStems } from './telling-stems.ts'

/** A phrase that stands for something; see pattern.ts for what may stand in it besides stems. */
export interface Phrase<T> {
  readonly stems: Pattern
  /** Which numbers `#` stands for; absent: all. */
  readonly accepts?: (number: number) => boolean
  readonly value: T
}

export interface PhraseHit<T> {
  readonly start: number
  /** Position after the last stem. */
  readonly end: number
  readonly value: T
}

/** A finder of phrases in a row of stems, from left to right. */
export type PhraseBook<T> = (text: PhraseText) => readonly PhraseHit<T>[]

/** A phrase with its stems as numbers. */
interface Entry<T> extends Omit<Phrase<T>, 'stems'> {
  readonly pattern: NumberedPattern
  /** The stems that it can begin with. */
  readonly firsts: readonly number[]
  /** Its place among the phrases. */
  readonly place: number
}

/** Finds the longest phrases, of which no two overlap. All values of one span are given. */
export function createPhraseBook<T>(phrases: readonly Phrase<T>[]): PhraseBook<T> {
  const find = createFindPhrases(phrases)
  return (text) => longestOf(find(text))
}

/** Finds every phrase at every place where it fits. */
export function createFindPhrases<T>(phrases: readonly Phrase<T>[]): PhraseBook<T> {
  const { chain, numberOf, numberOfWord } = createNumbering()
  const entries = phrases.map(({ stems, ...phrase }, place): Entry<T> => {
    const pattern = chain(stems)
    return { ...phrase, pattern, firsts: firstStems(pattern), place }
  })
  const tellingIn = createTellingIn(entries)
  return (text) => {
    const stems = text.stems.map(numberOf)
    const words = text.words?.map(numberOfWord) ?? none
    const places = placesOf(stems)
    const hits: (PhraseHit<T> & { readonly place: number })[] = []
    const addHits = ({ pattern, firsts, accepts, value, place }: Entry<T>): void => {
      const sought = { text, stems, words, accepts }
      for (const first of firsts) {
        for (const start of places.get(first) ?? none) {
          const end = endOfPattern(pattern, sought, start)
          if (end !== null && end > start) hits.push({ start, end, value, place })
        }
      }
    }
    for (const entry of tellingIn(places.keys())) addHits(entry)
    return hits.sort((a, b) => a.start - b.start || a.place - b.place)
  }
}

/** Where each stem stands; under `anyStem` every place. */
function placesOf(stems: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>([[anyStem, [...stems.keys()]]])
  stems.forEach((stem, at) => {
    const known = places.get(stem)
    if (known) known.push(at)
    else places.set(stem, [at])
  })
  return places
}

const none: never[] = []

/** Finds the phrases of which a text has the two stems that tell them from the others. */
function createTellingIn<T>(
  entries: readonly Entry<T>[],
): (stems: Iterable<number>) => ReadonlySet<Entry<T>> {
  const index = new Map<number, Map<number, Entry<T>[]>>()
  const telling = tellingStems(entries.map(({ pattern }) => pattern))
  entries.forEach((entry, i) => {
    const [firsts, seconds] = telling[i] ?? [[], []]
    for (const first of firsts) for (const second of seconds) add(index, first, second, entry)
  })
  return (stems) => {
    const present = [...stems]
    const found = new Set<Entry<T>>()
    for (const first of present) {
      const others = index.get(first)
      if (!others) continue
      for (const second of present) for (const entry of others.get(second) ?? none) found.add(entry)
    }
    return found
  }
}

function add<T>(
  index: Map<number, Map<number, T[]>>,
  first: number,
  second: number,
  item: T,
): void {
  const others = index.get(first) ?? new Map<number, T[]>()
  index.set(first, others)
  const known = others.get(second)
  if (known) known.push(item)
  else others.set(second, [item])
}

/** From left to right the longest hits, of which no two overlap; all that have one span. `hits`: from left to right. */
export function longestOf<T>(hits: readonly PhraseHit<T>[]): readonly PhraseHit<T>[] {
  const longest: PhraseHit<T>[] = []
  let free = 0
  for (const { start } of hits) {
    if (start < free) continue
    const here = hits.filter((hit) => hit.start === start)
    free = Math.max(...here.map(({ end }) => end))
    longest.push(...here.filter(({ end }) => end === free))
  }
  return longest
}
