import type { Patterns } from './patterns.ts'
import { createFindPhrases, type Phrases } from './phrase-book.ts'

/** The value of the first phrase that is all of a message, by its stems. */
export type FindWhole<T> = (stems: readonly string[]) => T | undefined

const nowhere: ReadonlySet<number> = new Set()

/** Holds messages against phrases from their first word to their last; clauses in between do not count. */
export function createFindWhole<T>(
  phrases: readonly Phrases<T>[],
  patterns: Patterns,
): FindWhole<T> {
  const find = createFindPhrases(phrases, patterns)
  return (stems) => {
    const bounds = { starts: nowhere, ends: new Set([stems.length]), sentences: nowhere }
    return find({ stems, bounds }).find(({ start, end }) => start === 0 && end === stems.length)
      ?.value
  }
}
