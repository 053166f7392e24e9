import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeNumber, newNumbers } from '../../src/packing/code-number.ts'
import { codePhrases } from '../../src/packing/code-phrases.ts'
import { codeRising, newRising } from '../../src/packing/code-rising.ts'
import { codeText, newLetters } from '../../src/packing/code-text.ts'
import { newChances } from '../../src/packing/coder.ts'
import { createDecoder } from '../../src/packing/decoder.ts'
import { encode } from '../../src/packing/encoder.ts'

const upwards = (numbers: number[]) => numbers.sort((a, b) => a - b)

describe('what is packed comes back', () => {
  it('bits, and those that are nearly always the same take hardly any room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ place: fc.nat({ max: 3 }), bit: fc.nat({ max: 1 }) })),
        (bits) => {
          const writing = newChances(4)
          const packed = encode((coder) => {
            for (const { place, bit } of bits) coder.bit(writing, place, bit)
          })
          const reading = newChances(4)
          const decoder = createDecoder(packed)
          expect(bits.map(({ place }) => decoder.bit(reading, place, 0))).toEqual(
            bits.map(({ bit }) => bit),
          )
        },
      ),
    )
    const ones = newChances(1)
    const packed = encode((coder) => {
      for (let i = 0; i < 10_000; i++) coder.bit(ones, 0, 1)
    })
    expect(packed.length).toBeLessThan(30)
  })

  it('numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 31 - 2 })), (numbers) => {
        const writing = newNumbers()
        const packed = encode((coder) => {
          for (const number of numbers) codeNumber(coder, writing, number)
        })
        const reading = newNumbers()
        const decoder = createDecoder(packed)
        expect(numbers.map(() => codeNumber(decoder, reading, 0))).toEqual(numbers)
      }),
    )
  })

  it('rising numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()).map(upwards), (numbers) => {
        const packed = encode((coder) => codeRising(coder, newRising(), numbers))
        expect(codeRising(createDecoder(packed), newRising())).toEqual(numbers)
      }),
    )
  })

  it('words, of any letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (words) => {
        const writing = newLetters()
        const packed = encode((coder) => {
          for (const word of words) codeText(coder, writing, word, 0)
        })
        const reading = newLetters()
        const decoder = createDecoder(packed)
        expect(words.map(() => codeText(decoder, reading, '', 0))).toEqual(words)
      }),
    )
  })

  it('phrases, each once and in the order of their numbers', () => {
    const phrase = fc.array(fc.nat({ max: 50 }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(fc.array(phrase)), (lists) => {
        const packed = encode((coder) => codePhrases(coder, 50, lists))
        const spell = (phrases: readonly (readonly number[])[]) =>
          [...new Set(phrases.map((one) => one.join(' ')))].sort()
        const unpacked = codePhrases(createDecoder(packed), 50)
        expect(unpacked.map(spell)).toEqual(lists.map(spell))
        expect(unpacked.map(({ length }) => length)).toEqual(lists.map((one) => spell(one).length))
      }),
    )
  })

  it('as text that needs no escape', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()).map(upwards), (numbers) => {
        const packed = encode((coder) => codeRising(coder, newRising(), numbers))
        expect(JSON.stringify(packed)).toBe(`"${packed}"`)
      }),
    )
  })
})
