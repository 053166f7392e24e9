import { onceById } from '../common/once-by-id.ts'
import type { Heard } from './heard.ts'
import type { Patterns } from './patterns.ts'
import { createPhraseBook, numbersFrom } from './phrase-book.ts'
import type { Reading } from './read-words.ts'

/** What to say first: an old name that was used, a type that does not exist. Each once. */
export type FindHeed = (reading: Reading) => readonly Heeded[]

export interface Heeded {
  readonly id: string
  /** Nothing more is to be answered. */
  readonly stops: boolean
}

export function createFindHeed(heed: Heard<number>['heed'], patterns: Patterns): FindHeed {
  const book = createPhraseBook(
    heed.map(({ id, patronen, van, tot, stopt }) => ({
      patterns: patronen,
      accepts: numbersFrom(van, tot),
      value: { id, stops: stopt },
    })),
    patterns,
  )
  return (reading) => onceById(book(reading).map(({ value }) => value))
}
