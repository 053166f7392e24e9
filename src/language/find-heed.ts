import type { Heed } from '../content/language.ts'
import { patternIn } from './pattern.ts'
import { createPhraseBook } from './phrase-book.ts'
import type { Reading } from './read-words.ts'

/** What to say first: an old name that was used, a type that does not exist. Each once. */
export type FindHeed = (reading: Reading) => readonly Heeded[]

export interface Heeded {
  readonly id: string
  /** Nothing more is to be answered. */
  readonly stops: boolean
}

/** @param heed with stems for words */
export function createFindHeed(heed: Heed): FindHeed {
  const book = createPhraseBook(
    heed.flatMap(({ id, patronen, van = 0, tot = 99, stopt }) =>
      patronen.map((text) => ({
        stems: patternIn(text),
        accepts: (number: number) => number >= van && number <= tot,
        value: { id, stops: stopt },
      })),
    ),
  )
  return (reading) => [...new Map(book(reading).map(({ value }) => [value.id, value])).values()]
}
