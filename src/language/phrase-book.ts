import { endOfPattern } from './end-of-pattern.ts'
import { firstMarks } from './first-marks.ts'
import type { Mark, Places } from './marks.ts'
import type { NumberedPattern } from './numbered-pattern.ts'
import { createNumbering, type Numbering } from './numbering.ts'
import type { Pattern } from './pattern.ts'
import type { PhraseText } from './phrase-text.ts'
import { tellingMarks } from './telling-marks.ts'

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
  /** The marks that it can begin with. */
  readonly firsts: readonly Mark[]
  /** Its place among the phrases. */
  readonly place: number
}

/**
 * Finds the longest phrases, of which no two overlap. All values of one span are given.
 * @param numbering shared by books that are held against the same texts
 */
export function createPhraseBook<T>(
  phrases: readonly Phrase<T>[],
  numbering?: Numbering,
): PhraseBook<T> {
  const find = createFindPhrases(phrases, numbering)
  return (text) => longestOf(find(text))
}

/**
 * Finds every phrase at every place where it fits.
 *
 * There are thousands of phrases, and a message has few words, so nearly all are passed over without a look at their words:
 * 1. numbering.ts gives each stem and each very word of the phrases a number, and a text in the same numbers (marks.ts);
 * 2. telling-marks.ts picks for each phrase two marks that few others need: only where a text has both is it a candidate;
 * 3. first-marks.ts tells where a candidate can begin, and end-of-pattern.ts holds it against the text from there.
 */
export function createFindPhrases<T>(
  phrases: readonly Phrase<T>[],
  { chain, numbered }: Numbering = createNumbering(),
): PhraseBook<T> {
  const entries = phrases.map(({ stems, ...phrase }, place): Entry<T> => {
    const pattern = chain(stems)
    return { ...phrase, pattern, firsts: firstMarks(pattern), place }
  })
  const tellingIn = createTellingIn(entries)
  return (text) => {
    const read = numbered(text)
    const hits: (PhraseHit<T> & { readonly place: number })[] = []
    for (const { pattern, firsts, accepts, value, place } of tellingIn(read.places)) {
      const sought = accepts ? { ...read, accepts } : read
      for (const start of startsOf(firsts, read.places)) {
        const end = endOfPattern(pattern, sought, start)
        if (end !== null && end > start) hits.push({ start, end, value, place })
      }
    }
    return hits.sort((a, b) => a.start - b.start || a.place - b.place)
  }
}

/** The places where one of the marks is, each once: a word can have two of them. */
function startsOf(firsts: readonly Mark[], places: Places): Iterable<number> {
  const [first] = firsts
  if (first !== undefined && firsts.length === 1) return places.get(first) ?? none
  const starts = new Set<number>()
  for (const mark of firsts) for (const start of places.get(mark) ?? none) starts.add(start)
  return starts
}

const none: never[] = []

/** Finds the phrases of which a text has the two marks that tell them from the others. */
function createTellingIn<T>(
  entries: readonly Entry<T>[],
): (places: Places) => ReadonlySet<Entry<T>> {
  const index = new Map<number, Map<number, Entry<T>[]>>()
  const telling = tellingMarks(entries.map(({ pattern }) => pattern))
  entries.forEach((entry, i) => {
    const [firsts, seconds] = telling[i] ?? [[], []]
    for (const first of firsts) for (const second of seconds) add(index, first, second, entry)
  })
  return (places) => {
    const found = new Set<Entry<T>>()
    for (const first of places.keys()) {
      const others = index.get(first)
      if (others) addPresent(others, places, found)
    }
    return found
  }
}

/** Adds the items of the marks that a text has, by a look at each mark of whichever has fewer. */
function addPresent<T>(items: ReadonlyMap<Mark, readonly T[]>, places: Places, to: Set<T>): void {
  const fewer = items.size < places.size ? items : places
  for (const mark of fewer.keys())
    if (places.has(mark)) for (const item of items.get(mark) ?? none) to.add(item)
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
