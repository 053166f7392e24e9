import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonOf } from '../../src/http/json-of.ts'
import { jsonBytes } from '../../src/node/json-bytes.ts'
import { jsonOfKept, keep } from '../../src/render/keep.ts'

const view = (text: string) => () => ({ text })
const writers = [
  ['as text', jsonOf],
  ['as bytes', (value: unknown): string => new TextDecoder().decode(jsonBytes(value))],
] as const

describe('what is kept', () => {
  it('is made once for each part and form', () => {
    const [article, other] = [{}, {}]
    const made = keep(article, 'ouder', view('a'))
    expect(keep(article, 'ouder', view('b'))).toBe(made)
    expect(keep(article, 'school', view('b'))).toEqual({ text: 'b' })
    expect(keep(other, 'ouder', view('c'))).toEqual({ text: 'c' })
  })

  it('is forgotten when there is too much of it', () => {
    const article = {}
    const made = keep(article, '', view('a'))
    for (let i = 0; i < 1000; i++) keep({}, '', view('b'))
    expect(jsonOfKept(made)).toBeUndefined()
    expect(keep(article, '', view('c'))).toEqual({ text: 'c' })
  })
})

describe.each(writers)('the JSON of an answer, %s', (_name, write) => {
  it.each([
    ['nothing', {}],
    ['values', { a: 'é "x" \\', b: 1, c: true, d: null, e: [] }],
    ['what is absent', { a: undefined, b: [{ c: undefined, d: 1 }] }],
    ['what stands in each other', { a: [[1, 'x'], { b: { c: [] } }] }],
  ])('is that of JSON.stringify: %s', (_, value) => {
    expect(write(value)).toBe(JSON.stringify(value))
  })

  it('is that of JSON.stringify, of whatever there is, kept or not', () => {
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(undefined, null, true, 0, -1.5, Number.NaN),
        fc.string({ unit: 'binary' }),
        fc.array(tie('tree')),
        fc.dictionary(fc.string(), tie('tree')),
        fc.dictionary(fc.string(), tie('tree')).map((view) => keep({}, '', () => view)),
      ),
    }))
    fc.assert(
      fc.property(fc.array(tree), (value) => {
        expect(write(value)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('holds what is kept', () => {
    const kept = keep({}, '', () => ({ text: 'é', sources: [{ id: 'a', url: undefined }] }))
    const answer = { messages: [kept, { text: 'b' }], outcome: kept }
    expect(write(answer)).toBe(JSON.stringify(answer))
    expect(write(answer)).toBe(JSON.stringify(answer))
  })
})
