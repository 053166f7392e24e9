import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requests } from '../../src/http/contract.ts'
import { decideExamples } from '../../src/http/examples.ts'
import { faultsIn } from '../../src/http/faults-in.ts'
import { fits, type RequestName } from '../../src/http/requests.ts'

const names = Object.keys(requests) as RequestName[]

/** What requests are made of, put together in every way: some fit, most nearly. */
const { value } = fc.letrec<{ value: unknown; request: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>('start', 'text', 'choice', 'recht', '2026-02-28', '2026-02-29', ''),
    fc.constantFrom<unknown>('a'.repeat(80), 'a'.repeat(81), 'a'.repeat(1001), 0, 5, 1.5, 21),
    fc.constantFrom<unknown>(true, null, undefined, []),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('request'),
  ),
  request: fc.dictionary(
    fc.constantFrom(
      'input',
      'type',
      'text',
      'id',
      'facts',
      'asOf',
      'decision',
      'useful',
      'q',
      'limit',
    ),
    tie('value'),
    { maxKeys: 4 },
  ),
}))

/** readJson leaves out what is named so. */
const fact = fc.string().filter((name) => name !== '__proto__')

describe('a request', () => {
  it.each(names.filter((name) => name !== 'search'))('%s fits where zod says so too', (name) => {
    const isSame = (given: unknown): void => {
      expect(fits(name, given)).toBe(requests[name].safeParse(given).success)
    }
    const input = fc.record(
      { type: fc.constantFrom('start', 'text', 'back'), text: value },
      { requiredKeys: ['type'] },
    )
    const nearly = fc.record(
      {
        input: fc.oneof(input, value),
        facts: fc.dictionary(fact, value),
        decision: fc.constantFrom('recht', 'x'),
        asOf: value,
        useful: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    fc.assert(fc.property(fc.oneof(value, nearly), isSame), { numRuns: 500 })
    for (const { value: example } of Object.values(decideExamples)) isSame(example)
  })

  it.each([
    ['no text', { type: 'string' }, 7, 'Hier hoort een tekst.'],
    ['no whole number', { type: 'integer' }, Number.NaN, 'Hier hoort een geheel getal.'],
    ['too large', { type: 'integer', maximum: 20 }, 21, 'Dit is te groot: ten hoogste 20.'],
    ['too short', { type: 'string', minLength: 1 }, '', 'Dit is te kort: minstens 1.'],
    ['another name', { enum: ['a', 'b'] }, 'c', 'Kies een van: a, b.'],
    [
      'no day',
      { type: 'string', format: 'date', pattern: '^\\d{4}$' },
      'nu',
      'Hier hoort een datum als 2026-11-21.',
    ],
    [
      'a field too many',
      { type: 'object', additionalProperties: false },
      { a: 1 },
      'Dit veld bestaat niet: a.',
    ],
  ] as const)('%s: what is wrong, in Dutch', (_, schema, given, message) => {
    expect(faultsIn(schema, given, 'hier')).toEqual([{ path: 'hier', message }])
  })

  it('names each fault where it stands', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'array', minItems: 3, items: { type: 'string' } }, b: {} },
      required: ['a'],
    } as const
    expect(faultsIn(schema, { a: ['x', 1] }).map(({ path }) => path)).toEqual(['a', 'a.1'])
    expect(faultsIn(schema, {}).map(({ path }) => path)).toEqual(['a'])
  })
})
