import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Json, packColumns, unpackColumns } from '../../src/packing/columns.ts'
import {
  numbersIn,
  packNumbers,
  risingOf,
  stepsOf,
  unpackNumbers,
} from '../../src/packing/numbers.ts'
import { packShortWords } from '../../src/packing/pack-short-words.ts'
import { namesOf, packPhrases, phrasesOf, unpackRows } from '../../src/packing/phrases.ts'
import { packRewordings, unpackRewordings } from '../../src/packing/rewordings.ts'
import {
  cutRows,
  joinRows,
  mapRows,
  type Rows,
  rowOfText,
  textOfRow,
} from '../../src/packing/rows.ts'
import { unpackShortWords } from '../../src/packing/short-words.ts'
import { createTextTable } from '../../src/packing/text-table.ts'
import { partsOf } from '../../src/packing/word-changes.ts'
import { createSay, type Words } from '../../src/packing/word-rules.ts'

/** Of every length in bytes. */
const number = fc.oneof(fc.nat({ max: 400 }), fc.nat({ max: 20_000 }), fc.nat({ max: 2 ** 32 - 1 }))
const rising = fc.uniqueArray(number).map((numbers) => numbers.sort((a, b) => a - b))

describe('what is packed comes back', () => {
  it('numbers, one after the other', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers)
        const next = numbersIn(packNumbers(numbers))
        expect(numbers.map(() => next())).toEqual(numbers)
        expect(next()).toBe(0)
      }),
    )
  })

  it('rising numbers', () => {
    fc.assert(
      fc.property(rising, (numbers) => {
        expect([...risingOf(unpackNumbers(packNumbers(stepsOf(numbers))))]).toEqual(numbers)
      }),
    )
  })

  it('a value of JSON, its keys in the same order', () => {
    const key = fc.constantFrom('id', 'titel', 'volgorde', 'als', '0')
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { withCrossShrink: true, depthSize: 'small' },
        fc.constantFrom('', 'ja', '0', 'een\nlange tekst'),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value')),
        fc.array(fc.dictionary(key, tie('value')), { maxLength: 4 }),
      ),
    }))
    fc.assert(
      fc.property(value, (given) => {
        const parts = { een: given as Json, twee: given as Json, drie: 'ja' }
        const back = unpackColumns(packColumns(parts))
        // The last first: no part waits for another.
        const last = Object.entries(back).reverse()
        const unpacked = Object.fromEntries(last.map(([name, unpack]) => [name, unpack()]))
        expect(Object.keys(back)).toEqual(Object.keys(parts))
        for (const [name, part] of Object.entries(parts))
          expect(JSON.stringify(unpacked[name])).toBe(JSON.stringify(part))
      }),
    )
  })

  it('a text with a 0 in it, or null, is refused', () => {
    expect(() => packColumns({ tekst: 'a\0b' })).toThrow('character 0')
    expect(() => packColumns({ niets: null })).toThrow('null')
  })

  it('a text with short words: capitals, signs and other alphabets too', () => {
    const some = [
      'Het ',
      'het ',
      'kind',
      'KIND',
      '. ',
      '? ',
      '<p>',
      '</p>\n<p>',
      'één ',
      'É',
      '\0',
      '.\0',
    ]
    const odd = [
      '\u0001',
      '\u0002',
      '\u0003',
      '\n',
      '\t',
      '\u007f',
      '\u0080',
      '\u00ff',
      'мова',
      '\u{1f600}',
    ]
    const part = fc.oneof(fc.constantFrom(...some, ...odd), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        expect(unpackShortWords(packShortWords(text))).toBe(text)
      }),
    )
    expect(packShortWords('het kind leert. '.repeat(9)).length).toBeLessThan(90)
  })

  it('texts in other words', () => {
    const word = fc.constantFrom('uw', 'kind', 'je', 'krijgt', ', ', ' ', '<b>', '.', '\n')
    const text = fc.array(word, { minLength: 1 }).map((words) => words.join(''))
    const words = fc.constantFrom<Words>(
      {},
      { kind: 'leerling', 'uw kind': 'je', 'krijgt uw kind': 'krijg je' },
      { uw: 'je', je: 'u', 'uw kind krijgt': 'je krijgt' },
    )
    const pair = fc.tuple(text, text)
    fc.assert(
      fc.property(fc.array(pair), fc.array(text), words, (pairs, others, words) => {
        const said = Object.fromEntries(pairs.filter(([from, to]) => from !== to))
        const texts = [...others, ...Object.keys(said), ...others]
        const rewordings = { words, texts: said }
        expect(unpackRewordings(texts, packRewordings(texts, rewordings))).toEqual(rewordings)
      }),
    )
  })

  it('and words are said wherever they stand, the longest first', () => {
    const say = createSay({ kind: 'leerling', 'uw kind': 'je', 'krijgt uw kind': 'krijg je' })
    const said = (text: string) => say(partsOf(text)).join('')
    expect(said('<b>Uw kind</b> krijgt tijd.')).toBe('<b>Je</b> krijgt tijd.')
    expect(said('Krijgt uw kind tijd? Een kind, kinderen.')).toBe(
      'Krijg je tijd? Een leerling, kinderen.',
    )
  })

  it('phrases, each once', () => {
    const names = ['kind', 'school', 'leersteun', 'verslag', 'type', 'niet', 'meer']
    const phrase = fc.array(fc.nat({ max: names.length - 1 }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(fc.array(phrase)), fc.nat({ max: names.length }), (lists, first) => {
        const spell = (phrases: readonly (readonly string[])[]) =>
          phrases.map((stems) => stems.join(' ')).sort()
        const expected = lists.map((phrases) => [
          ...new Set(spell(phrases.map((one) => one.map((number) => names[number] ?? '')))),
        ])
        const rows = unpackRows(packPhrases(lists, first, names.length))
        const nameOf = (number: number) => names[number] ?? ''
        const found = lists.map((_, list) =>
          phrasesOf(rows, list).map((phrase) => namesOf(rows, phrase, nameOf)),
        )
        expect(found.map(spell)).toEqual(expected)
      }),
    )
  })

  it('texts in a table, each once, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string(), (texts, other) => {
        const table = createTextTable(texts.length, texts.join('').length)
        const places = texts.map((text) =>
          table.add(
            Uint16Array.from(text.split(''), (letter) => letter.charCodeAt(0)),
            text.length,
          ),
        )
        const distinct = [...new Set(texts)]
        expect(table.size()).toBe(distinct.length)
        expect(places).toEqual(texts.map((text) => distinct.indexOf(text)))
        for (const _ of ['sought', 'found before'])
          expect(distinct.map(table.placeOf)).toEqual([...distinct.keys()])
        expect([...distinct.keys()].map(table.textAt)).toEqual(distinct)
        expect(table.placeOf(other)).toBe(distinct.indexOf(other))
      }),
    )
  })

  it('texts as rows, in the tree in which they were', () => {
    const { tree } = fc.letrec<{ tree: Rows<string>; leaf: string | Rows<string> }>((tie) => ({
      leaf: fc.oneof(fc.string({ unit: 'grapheme' }), tie('tree')),
      tree: fc.dictionary(fc.stringMatching(/^[a-z]+$/), tie('leaf'), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    }))
    fc.assert(
      fc.property(tree, (texts) => {
        const rows = mapRows(texts, rowOfText)
        expect(mapRows(rows, textOfRow)).toEqual(texts)
        const { bytes, lengths } = joinRows(rows)
        expect(cutRows(bytes, lengths)).toEqual(rows)
      }),
    )
  })
})
