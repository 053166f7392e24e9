import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDecoder } from '../../src/packing/decoder.ts'
import { encode } from '../../src/packing/encoder.ts'
import { codeSubjects } from '../../src/search/code-subjects.ts'

const size = 400
const upwards = (numbers: number[]) => numbers.sort((a, b) => a - b)
const set = fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 12 }).map(upwards)
const subject = fc.record({ questions: fc.array(set), body: set })

describe('codeSubjects', () => {
  it('gives back the terms of every subject', () => {
    fc.assert(
      fc.property(fc.array(subject), (subjects) => {
        const packed = encode((coder) => codeSubjects(coder, size, subjects))
        expect(codeSubjects(createDecoder(packed), size)).toEqual(subjects)
      }),
    )
  })
})
