import { describe, expect, it, test } from 'vitest'
import { patternStems } from '../../src/language/pattern.ts'
import { createPatterns } from '../../src/language/patterns.ts'
import { createFindPhrases, createPhraseBook, longestOf } from '../../src/language/phrase-book.ts'
import type { PhraseText } from '../../src/language/phrase-text.ts'
import { readNumber } from '../../src/language/read-number.ts'
import { writtenPatterns } from '../../src/language/written-patterns.ts'

const read = (pattern: string) => patternStems(pattern, (text) => text.split(' ').filter(Boolean))
const kind = ['zoon', 'doch', 'klein kind', '{ een | geen } broer'].map(read)

/** The patterns, and after them those of the word group `<kind>`. */
function patternsOf(phrases: readonly string[]) {
  const written = phrases.map(read)
  const { names, rows } = writtenPatterns([...written, ...kind])
  const woorden = kind.map((_, i) => phrases.length + i)
  return createPatterns(names, rows, [{ groep: 'kind', woorden }])
}

/** A text whose clauses are parted by commas, whose sentences end in a dot, and whose names have a capital. */
function textOf(typed: string): PhraseText {
  const clauses = typed.split(',').map((clause) => clause.trim().split(' '))
  const words = clauses.flat()
  const ends = clauses.map((_, i) => clauses.slice(0, i + 1).flat().length)
  return {
    stems: words.map((word) => word.toLowerCase().replace('.', '')),
    numbers: words.map(readNumber),
    ranks: words.map((word) => /\de$/.test(word)),
    names: words.map((word) => /^[A-Z]/.test(word)),
    bounds: {
      starts: new Set([0, ...ends.slice(0, -1)]),
      ends: new Set(ends),
      sentences: new Set(words.flatMap((_, i) => (words[i - 1]?.endsWith('.') ? [i] : []))),
    },
  }
}

/** Where a pattern stands, as `start-end`. */
function placesOf(pattern: string, typed: string): string[] {
  const find = createPhraseBook([{ patterns: [0], value: true }], patternsOf([pattern]))
  return find(textOf(typed)).map(({ start, end }) => `${start}-${end}`)
}

test.each([
  ['geen verslag', 'hij heb geen verslag', ['2-4']],
  ['geen verslag', 'geen of verslag', []],
  ['mijn { <kind> }', 'mijn doch en mijn klein kind', ['0-2', '3-6']],
  ['ook { <kind> }', 'ook een broer en ook geen broer', ['0-3', '4-7']],
  ['mijn [ lief | klein ] zoon', 'mijn lief zoon, mijn zoon', ['0-3', '3-5']],
  ['[ nog ] { geen | niet } verslag', 'nog geen verslag', ['0-3']],
  ['{ a | a b } { b c | c }', 'a b c', ['0-3']],
  ['{ a b | c | d c } [ a c | b ] d', 'c d, a b b d, d c d, a d', ['0-2', '2-6', '6-9']],
  ['typ #', 'typ 9, typ twee', ['0-2', '2-4']],
  ['# jaar', '3e jaar, 3 jaar', ['0-2', '2-4']],
  ['~ jaar', '3e jaar, 3 jaar', ['2-4']],
  ['school @', 'school Sint, school klein', ['0-2']],
  ['heb * verslag', 'heb nu nog een verslag', ['0-5']],
  ['heb * verslag', 'heb nu nog altijd een verslag', []],
  ['heb * verslag', 'heb zorg, een verslag', []],
  ['een verslag moet', 'een verslag, moet', ['0-3']],
  ['een verslag moet', 'een verslag. moet', []],
  ['een verslag ^ moet', 'een verslag, moet', ['0-3']],
  ['verslag ^ * moet', 'een verslag, dan nu moet', ['1-5']],
  ['verslag [ ^ ] * moet', 'een verslag, dan nu moet', ['1-5']],
  ['verslag [ ^ ] * moet', 'een verslag dan nu moet', ['1-5']],
  ['^ en', 'hij en zij, en wij', ['3-4']],
  ['klaar $', 'klaar mee, klaar', ['2-3']],
])('%s in "%s"', (pattern, typed, places) => {
  expect(placesOf(pattern, typed)).toEqual(places)
})

describe('phrases together', () => {
  const patterns = patternsOf(['a', 'a b', 'b c', 'a b'])
  const phrases = [0, 1, 2, 3].map((place) => ({ patterns: [place], value: place }))
  const text = { stems: ['a', 'b', 'c'] }

  it('are found each at every place, from left to right and in their order', () => {
    const found = createFindPhrases(phrases, patterns)(text)
    expect(found.map(({ start, value }) => [start, value])).toEqual([
      [0, 0],
      [0, 1],
      [0, 3],
      [1, 2],
    ])
  })

  it('keep the longest, all of one span, and none that overlaps it', () => {
    const kept = longestOf(createFindPhrases(phrases, patterns)(text))
    expect(kept.map(({ end, value }) => [end, value])).toEqual([
      [2, 1],
      [2, 3],
    ])
  })

  it('of which only some take a number', () => {
    const book = createPhraseBook(
      [
        { patterns: [0], accepts: (number: number) => number < 8, value: 'low' },
        { patterns: [0], accepts: (number: number) => number > 8, value: 'high' },
      ],
      patternsOf(['typ #']),
    )
    expect(book(textOf('typ 9')).map(({ value }) => value)).toEqual(['high'])
  })
})
