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
export type Words = Pick<Reading, 'entries' | 'stems' | 'words'>

export const wordsOf = (entries: readonly Word[]): Words => ({
  entries,
  stems: entries.map(({ stem }) => stem),
  words: entries.map(({ word }) => word),
})

const isSaid = noted(({ word }) => !polite.has(word))

/** The words that say something; the very same object where all of them do. */
export function withoutPoliteness(text: Words): Words {
  return text.entries.every(isSaid) ? text : wordsOf(text.entries.filter(isSaid))
}

/** What is found with all words of a text or, else, with those that say something. */
export function findPolitely<T>(text: Words, find: (text: Words) => T | undefined): T | undefined {
  const found = find(text)
  if (found !== undefined) return found
  const rest = withoutPoliteness(text)
  return rest === text ? undefined : find(rest)
}
