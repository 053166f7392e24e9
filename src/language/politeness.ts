import type { Word } from './lexicon.ts'
import { noted } from './noted.ts'
import type { Reading } from './read-words.ts'

const polite = new Set([
  'aub',
  'alstublieft',
  'alsjeblieft',
  'ok',
  'oke',
  'graag',
  'even',
  'eens',
  'dan',
  'maar',
  'toch',
  'gewoon',
])

/** The words of a text, or some of them, with their stems. */
export type Words = Pick<Reading, 'entries' | 'stems' | 'words'> & {
  /** Those of them that say something: it is asked for more than once. One that is made of this text has others. */
  said?: { readonly of: Words; readonly words: Words }
}

export const wordsOf = (entries: readonly Word[]): Words => ({
  entries,
  stems: entries.map(({ stem }) => stem),
  words: entries.map(({ word }) => word),
})

const isSaid = noted(({ word }) => !polite.has(word))

/** The words that say something; the very same object where all of them do. */
export function withoutPoliteness(text: Words): Words {
  if (text.entries.every(isSaid)) return text
  if (text.said?.of !== text) text.said = { of: text, words: wordsOf(text.entries.filter(isSaid)) }
  return text.said.words
}

/** What is found with all words of a text or, else, with those that say something. */
export function findPolitely<T>(text: Words, find: (text: Words) => T | undefined): T | undefined {
  const found = find(text)
  if (found !== undefined) return found
  const rest = withoutPoliteness(text)
  return rest === text ? undefined : find(rest)
}
