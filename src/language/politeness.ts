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

/** Words with their stems. */
export type Words = Pick<Reading, 'stems' | 'words'>

/** The words that say something; the very same object where all of them do. */
export function withoutPoliteness(text: Words): Words {
  const isSaid = (_: unknown, i: number): boolean => !polite.has(text.words[i] ?? '')
  return text.words.every(isSaid)
    ? text
    : { words: text.words.filter(isSaid), stems: text.stems.filter(isSaid) }
}

/** What is found with all words of a text or, else, with those that say something. */
export function findPolitely<T>(text: Words, find: (text: Words) => T | undefined): T | undefined {
  const found = find(text)
  if (found !== undefined) return found
  const rest = withoutPoliteness(text)
  return rest === text ? undefined : find(rest)
}
