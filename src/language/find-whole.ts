import { endOfPattern } from './end-of-pattern.ts'
import type { Patterns } from './patterns.ts'
import type { Phrases } from './phrase-book.ts'
import type { PhraseText } from './phrase-text.ts'

/** The value of the first phrase that is all of a message. */
export type FindWhole<T> = (text: PhraseText) => T | undefined

const nowhere: ReadonlySet<number> = new Set()

/** Holds messages against phrases from their first word to their last; clauses in between do not count. */
export function createFindWhole<T>(
  phrases: readonly Phrases<T>[],
  patterns: Patterns,
): FindWhole<T> {
  const rows = Uint32Array.from(phrases.flatMap((one) => one.patterns))
  const ofRow = phrases.flatMap((one) => one.patterns.map(() => one))
  const findLikely = patterns.addBook(rows)
  const { from } = patterns
  return (text) => {
    const { length } = text.stems
    const numbered = patterns.numbered(text)
    const bounds = { starts: nowhere, ends: new Set([length]), sentences: nowhere }
    const isWhole = (place: number): boolean => {
      const row = rows[place] ?? 0
      const sought = { patterns, text: numbered, bounds, accepts: ofRow[place]?.accepts }
      return endOfPattern(from[row] ?? 0, from[row + 1] ?? 0, sought, 0) === length
    }
    let first = ofRow.length
    const likely = findLikely(numbered)
    for (let i = 0; i < likely.length; i += 2) {
      const place = likely[i] ?? 0
      if (place < first && likely[i + 1] === 0 && isWhole(place)) first = place
    }
    return ofRow[first]?.value
  }
}
