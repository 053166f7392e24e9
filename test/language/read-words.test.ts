import { expect, test } from 'vitest'
import { readWords } from '../../src/language/read-words.ts'
import { service } from '../setup/service.ts'

const { lexicon } = service.knowledge.reader

test.each([
  ['can my daughter get extra time for exams', 'kan mijn dochter krijgen extra tijd voor examens'],
  ["qui peut m'aider à l'école", 'qui kan helpen a school'],
  ["j'ai un enfant sourd", 'ik heb un kind doof'],
  ["she doesn't speak Dutch", 'zij doet niet spreken nederlands'],
  // Dutch words stay what they are, and so does a Dutch apostrophe.
  [
    'hij heeft zijn been gebroken, want het was glad',
    'hij heeft zijn been gebroken want het was glad',
  ],
  ["'t is z'n juf", 'het is zijn juf'],
])('%s', (text, words) => {
  expect(readWords(text, lexicon).words.join(' ')).toBe(words)
})

test.each([
  ['can my daughter get extra time for exams', 'engels'],
  ["qui peut m'aider à l'école", 'frans'],
  ['speak English', 'engels'],
  ['mijn dochter krijgt extra time, kan dat op de school', null],
  ['', null],
] as const)('%s is %s', (text, language) => {
  expect(readWords(text, lexicon).language).toBe(language)
})
