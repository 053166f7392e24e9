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

/** The stems of the words that say something. */
export const withoutPoliteness = ({ stems, words }: Pick<Reading, 'stems' | 'words'>): string[] =>
  stems.filter((_, i) => !polite.has(words[i] ?? ''))
