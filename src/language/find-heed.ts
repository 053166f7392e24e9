import type { Heard, Stems } from './heard.ts'
import type { Numbering } from './numbering.ts'
import { patternOf } from './pattern.ts'
import { createPhraseBook } from './phrase-book.ts'
import type { Reading } from './read-words.ts'

/** What to say first: an old name that was used, a type that does not exist. Each once. */
export type FindHeed = (reading: Reading) => readonly Heeded[]

export interface Heeded {
  readonly id: string
  /** Nothing more is to be answered. */
  readonly stops: boolean
}

export function createFindHeed(heed: Heard<Stems>['heed'], numbering: Numbering): FindHeed {
  const book = createPhraseBook(
    heed.flatMap(({ id, patronen, van = 0, tot = 99, stopt }) =>
      patronen.map((stems) => ({
        stems: patternOf(stems),
        accepts: (number: number) => number >= van && number <= tot,
        value: { id, stops: stopt },
      })),
    ),
    numbering,
  )
  return (reading) => [...new Map(book(reading).map(({ value }) => [value.id, value])).values()]
}
