import { endOfPattern } from './end-of-pattern.ts'
import { anyWord, type Mark, type NumberedText, sign } from './marks.ts'
import type { Patterns } from './patterns.ts'
import type { PhraseText } from './phrase-text.ts'

/** Phrases that stand for the same. */
export interface Phrases<T> {
  /** By their places among all patterns. */
  readonly patterns: readonly number[]
  /** Which numbers `#` stands for; absent: all. */
  readonly accepts?: ((number: number) => boolean) | undefined
  readonly value: T
}

/** Whether a number lies between two, both included; undefined where any number does. */
export function numbersFrom(least?: number, most?: number): Phrases<unknown>['accepts'] {
  if (least === undefined && most === undefined) return undefined
  return (number) => number >= (least ?? 0) && number <= (most ?? Number.POSITIVE_INFINITY)
}

export interface PhraseHit<T> {
  readonly start: number
  /** Position after the last stem. */
  readonly end: number
  readonly value: T
}

/** A finder of phrases in a row of stems, from left to right. */
export type PhraseBook<T> = (text: PhraseText) => readonly PhraseHit<T>[]

/** Finds the longest phrases, of which no two overlap. All values of one span are given. */
export function createPhraseBook<T>(
  phrases: readonly Phrases<T>[],
  patterns: Patterns,
): PhraseBook<T> {
  const find = createFindPhrases(phrases, patterns)
  return (text) => longestOf(find(text))
}

/**
 * Finds every phrase at every place where it fits.
 *
 * There are thousands of phrases, and a message has few words, so nearly all are passed over without a look at their words:
 * 1. patterns.ts keeps the phrases as the rows of numbers that they travel as, and gives a text in the same numbers (marks.ts);
 * 2. telling.ts looks a phrase up by a mark that few others need: only where a text has all that it needs is it a candidate,
 *    from each word on that it can begin with;
 * 3. end-of-pattern.ts holds a candidate against the text from there.
 * @param unskipped the mark of a word that no `*` stands for
 */
export function createFindPhrases<T>(
  phrases: readonly Phrases<T>[],
  patterns: Patterns,
  unskipped: Mark = anyWord,
): PhraseBook<T> {
  const rows = Uint32Array.from(phrases.flatMap((one) => one.patterns))
  const ofRow = phrases.flatMap((one) => one.patterns.map(() => one))
  const findLikely = patterns.addBook(rows)
  const { from } = patterns
  const addHit = (place: number, start: number, text: NumberedText, hits: Placed<T>[]): void => {
    const one = ofRow[place]
    if (!one) return
    const { accepts, value } = one
    const row = rows[place] ?? 0
    const sought = { patterns, text, bounds: text.bounds, accepts, unskipped }
    const end = endOfPattern(from[row] ?? 0, from[row + 1] ?? 0, sought, start)
    if (end > start && (!isParted(text, start, end) || asksForBounds(patterns, row)))
      hits.push({ start, end, value, place })
  }
  return (text) => {
    const numbered = patterns.numbered(text)
    const likely = findLikely(numbered)
    const hits: Placed<T>[] = []
    for (let i = 0; i < likely.length; i += 2)
      addHit(likely[i] ?? 0, likely[i + 1] ?? 0, numbered, hits)
    return hits.sort((a, b) => a.start - b.start || a.place - b.place)
  }
}

/** Whether a pattern says itself where a clause begins or ends, so that it may go on in the next sentence. */
function asksForBounds(patterns: Patterns, row: number): boolean {
  const { parts, from, groups } = patterns
  return parts
    .subarray(from[row], from[row + 1])
    .some(
      (part) =>
        part === sign.start ||
        part === sign.end ||
        groups.get(part)?.some((word) => asksForBounds(patterns, word)),
    )
}

/** Whether a sentence begins between two positions: "nu een iac. Moet dat?" has no "een iac moet". */
function isParted({ bounds }: NumberedText, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (bounds.sentences.has(at)) return true
  return false
}

/** A hit with the place of its pattern in the book. */
interface Placed<T> extends PhraseHit<T> {
  readonly place: number
}

/** From left to right the longest hits, of which no two overlap; all that have one span. `hits`: from left to right. */
export function longestOf<T>(hits: readonly PhraseHit<T>[]): readonly PhraseHit<T>[] {
  if (hits.length < 2) return hits
  const longest: PhraseHit<T>[] = []
  let free = 0
  for (let i = 0; i < hits.length; ) {
    const start = hits[i]?.start ?? 0
    let next = i
    let end = 0
    for (; hits[next]?.start === start; next++) end = Math.max(end, hits[next]?.end ?? 0)
    if (start >= free) {
      free = end
      longest.push(...hits.slice(i, next).filter((hit) => hit.end === end))
    }
    i = next
  }
  return longest
}

const nowhere: ReadonlySet<number> = new Set()

/** The positions of all words that hits have. */
export function positionsOf(
  hits: readonly Pick<PhraseHit<unknown>, 'start' | 'end'>[],
): ReadonlySet<number> {
  if (hits.length === 0) return nowhere
  const positions = new Set<number>()
  for (const { start, end } of hits) for (let at = start; at < end; at++) positions.add(at)
  return positions
}
