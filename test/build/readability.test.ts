import { describe, expect, test } from 'vitest'
import { blocks } from '../../src/build/check/text/blocks.ts'
import { readability } from '../../src/build/check/text/readability.ts'
import { sentences } from '../../src/build/check/text/sentences.ts'
import { syllables } from '../../src/build/check/text/syllables.ts'
import { words } from '../../src/build/check/text/words.ts'

describe('syllables', () => {
  test.each([
    ['de', 1],
    ['school', 1],
    ['leersteun', 2],
    ['zorgcoördinator', 6],
    ['geïntegreerd', 4],
    ['niveau', 2],
    ['bureaus', 2],
    ['draaien', 2],
    ['nieuwe', 2],
    ['eeuwen', 2],
    ['moeilijk', 2],
    ['begeleiding', 4],
    ['leerlingenbegeleider', 7],
    ['basisonderwijs', 5],
    ['mooie', 2],
    ['drieën', 2],
    ['ideeën', 3],
    ['bijeen', 2],
    ['yoga', 2],
    ['quota', 2],
    ['’s', 1],
    ['CLB', 3],
    ["CLB's", 4],
    ['GC-verslag', 4],
    ['STOS', 1],
    ['ADHD', 4],
    ['OV4', 3],
    ['7', 2],
    ['467', 4],
  ])('%s: %d', (word, count) => expect(syllables(word)).toBe(count))
})

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Dat kan. Vraag het!', ['Dat kan.', 'Vraag het!']],
    ['Kan dat? „Ja.” Goed.', ['Kan dat? „Ja.”', 'Goed.']],
    ['Een school, bv. De Ark, vraagt het.', ['Een school, bv. De Ark, vraagt het.']],
    ['Dat duurt enz. en zo verder.', ['Dat duurt enz. en zo verder.']],
    ['Zonder punt', ['Zonder punt']],
    ['', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))
})

test('a word has a letter or a digit, and what is filled in is one word', () => {
  expect(words('Meld aan – bij {{registerAt}}, {{#if x}}type 7{{/if}}!')).toEqual([
    'Meld',
    'aan',
    'bij',
    'naam',
    'type',
    '7',
  ])
})

test('blocks are paragraphs and items, with their line; of a link only the words', () => {
  expect(blocks('Een **stuk**\nvan twee.\n\n- een [link](https://x.be)\n- twee\n\nSlot.')).toEqual([
    { text: 'Een stuk van twee.', line: 0 },
    { text: 'een link', line: 3 },
    { text: 'twee', line: 4 },
    { text: 'Slot.', line: 6 },
  ])
})

describe('readability', () => {
  test('is the formula of Flesch and Douma', () => {
    expect(readability('De leraar helpt uw kind.')).toBeCloseTo(
      206.835 - 0.93 * 5 - 77 * (6 / 5),
      6,
    )
  })

  test('an item of a list is a sentence of its own', () => {
    expect(readability('- de klas\n- de school\n- het kind')).toBeCloseTo(
      206.835 - 0.93 * 2 - 77,
      6,
    )
  })

  test('addresses are not read', () => {
    expect(readability('Mail naar ons: infopunt@leersteuncentrum.be.')).toBe(
      readability('Mail naar ons.'),
    )
  })

  test('longer words and longer sentences are harder', () => {
    const plain = readability('De school helpt. Het kind leert.')
    expect(readability('De school helpt en het kind leert.')).toBeLessThan(plain)
    expect(readability('De onderwijsinstelling helpt. Het kind leert.')).toBeLessThan(plain)
  })

  test('nothing to read', () => expect(readability('')).toBe(0))
})
