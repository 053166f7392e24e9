import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersIn, packNumber, packRising, risingIn } from '../../src/packing/numbers.ts'
import { packPhrases, unpackPhrases } from '../../src/packing/phrases.ts'
import { packRewordings, unpackRewordings } from '../../src/packing/rewordings.ts'

const rising = fc.uniqueArray(fc.nat()).map((numbers) => numbers.sort((a, b) => a - b))

describe('what is packed comes back', () => {
  it('numbers, one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const next = numbersIn(numbers.map(packNumber).join(''))
        expect(numbers.map(() => next())).toEqual(numbers)
        expect(next()).toBe(0)
      }),
    )
  })

  it('rising numbers', () => {
    fc.assert(
      fc.property(rising, (numbers) => {
        expect(risingIn(numbersIn(packRising(numbers)), numbers.length)).toEqual(numbers)
      }),
    )
  })

  it('texts in other words', () => {
    const word = fc.constantFrom('uw', 'kind', 'je', 'krijgt', ', ', ' ', '<b>', '.', '\n')
    const text = fc.array(word, { minLength: 1 }).map((words) => words.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), fc.array(text), (pairs, others) => {
        const said = Object.fromEntries(pairs.filter(([from, to]) => from !== to))
        const texts = [...others, ...Object.keys(said), ...others]
        const packed = JSON.parse(JSON.stringify(packRewordings(texts, said)))
        expect(unpackRewordings(texts, packed)).toEqual(said)
      }),
    )
  })

  it('phrases, each once', () => {
    const names = ['kind', 'school', 'leersteun', 'verslag', 'type', 'niet', 'meer']
    const phrase = fc.array(fc.nat({ max: names.length - 1 }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(fc.array(phrase)), (lists) => {
        const spell = (phrases: readonly (readonly string[])[]) =>
          phrases.map((stems) => stems.join(' ')).sort()
        const expected = lists.map((phrases) => [
          ...new Set(spell(phrases.map((one) => one.map((number) => names[number] ?? '')))),
        ])
        expect(unpackPhrases(packPhrases(lists), names).map(spell)).toEqual(expected)
      }),
    )
  })

  it('as text that needs no escape', () => {
    fc.assert(
      fc.property(rising, (numbers) => {
        const packed = packRising(numbers)
        expect(JSON.stringify(packed)).toBe(`"${packed}"`)
      }),
    )
  })
})
