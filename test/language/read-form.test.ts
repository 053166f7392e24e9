import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/language/read-words.ts'
import { service } from '../setup/service.ts'

const { lexicon, readForm } = service.knowledge.reader
const isQuestion = (text: string): boolean => readForm(text, readWords(text, lexicon)).isQuestion

describe('a message that begins with a verb and whose it is asks something, with or without a mark', () => {
  test.each([
    'leest mijn papa dat ook',
    'en gaat die ook mee op kamp',
    'verandert er dan iets',
    'betaalt het ziekenfonds dat',
    'beslist de school dat alleen',
    'kijken ze dan ook naar zijn gedrag',
    'bellen jullie ons',
    'komt ze elke week',
  ])('%s', (text) => expect(isQuestion(text)).toBe(true))
})

describe('a note without a subject tells', () => {
  test.each(['praat nog niet', 'werkt traag in de klas', 'leest slecht', 'helpt thuis goed mee'])(
    '%s',
    (text) => expect(isQuestion(text)).toBe(false),
  )
})
