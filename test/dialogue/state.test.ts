import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { decodeState } from '../../src/dialogue/decode-state.ts'
import { encodeState } from '../../src/dialogue/encode-state.ts'
import { replay } from '../../src/dialogue/replay.ts'
import type { State, Step } from '../../src/dialogue/state.ts'
import { isWireState } from '../../src/dialogue/wire-state.ts'

const domain = new Map([
  ['verslag', ['gc', 'iac', 'geen']],
  ['niveau', ['kleuter', 'lager', 'secundair']],
])
const known = {
  domain,
  hasGoal: (id: string) => id === 'recht',
  hasTopic: (id: string) => id === 'gc-verslag',
  hasCentre: (id: string) => id === 'slsc-467',
  hasUrgent: (id: string) => id === 'gevaar-nu',
  hasReferral: (id: string) => id === 'schoolbus',
}

const facts = fc.record(
  {
    verslag: fc.oneof(
      fc.subarray(['gc', 'iac', 'geen'], { minLength: 1 }),
      fc.constant('onbekend' as const),
    ),
    niveau: fc.oneof(
      fc.subarray(['kleuter', 'lager', 'secundair'], { minLength: 1 }),
      fc.constant('onbekend' as const),
    ),
  },
  { requiredKeys: ['verslag'] },
)
const step: fc.Arbitrary<Step> = fc.record(
  {
    facts,
    several: fc.constant(['verslag']),
    goal: fc.constant('recht'),
    topic: fc.constant('gc-verslag'),
    centre: fc.constant('slsc-467'),
  },
  { requiredKeys: ['facts'] },
)
const state = (steps: number): fc.Arbitrary<State> =>
  fc.record({
    preset: fc.constantFrom({}, { niveau: ['lager'] }),
    steps: fc.array(step, { maxLength: steps }),
    misses: fc.integer({ min: 0, max: 3 }),
    language: fc.constantFrom('frans' as const, 'engels' as const),
    isPlain: fc.constant(true as const),
  })

test('a state comes back as it went', () => {
  fc.assert(
    fc.property(state(8), (before) => {
      expect(decodeState(encodeState(domain, before), known)).toEqual({
        state: before,
        complete: true,
      })
    }),
  )
})

test('a long state stays under 2 KiB and leads to the same place', () => {
  fc.assert(
    fc.property(state(150), (before) => {
      const text = encodeState(domain, before)
      expect(text.length).toBeLessThanOrEqual(2048)
      const { facts, goal, topic, centre } = replay(domain, decodeState(text, known).state)
      expect(replay(domain, before)).toMatchObject({ facts, goal, topic, centre })
    }),
    { numRuns: 40 },
  )
})

const encode = (wire: unknown) => `v1.${Buffer.from(JSON.stringify(wire)).toString('base64url')}`

test('for whom reading is difficult has it short still, whose state said so as a language', () => {
  expect(decodeState(encode({ s: [], l: 'eenvoudig' }), known)).toEqual({
    state: { preset: {}, steps: [], misses: 0, isPlain: true },
    complete: true,
  })
})

test('whoever is not helped for a hundred turns loses nothing', () => {
  const before: State = { preset: {}, steps: [{ goal: 'recht' }], misses: 100 }
  const { state, complete } = decodeState(encodeState(domain, before), known)
  expect(complete).toBe(true)
  expect(state.steps).toEqual(before.steps)
})

test.each([
  ['nothing', ''],
  ['another version', `v2.${Buffer.from('{"s":[]}').toString('base64url')}`],
  ['no base64', 'v1.%%%'],
  ['no JSON', `v1.${Buffer.from('{').toString('base64url')}`],
  ['another shape', encode({ s: 'x' })],
])('%s is dropped whole', (_name, text) => {
  expect(decodeState(text, known)).toEqual({
    state: { preset: {}, steps: [], misses: 0 },
    complete: false,
  })
})

test('what no longer exists is dropped, the rest holds', () => {
  const text = encode({
    s: [{ f: { verslag: ['gc', 'oud'], weg: ['x'] }, g: 'weg' }, { g: 'recht' }],
  })
  expect(decodeState(text, known)).toEqual({
    state: { preset: {}, steps: [{ facts: { verslag: ['gc'] } }, { goal: 'recht' }], misses: 0 },
    complete: false,
  })
})

test('a name that every object has is no fact', () => {
  const text = `v1.${Buffer.from('{"s":[{"f":{"__proto__":["x"],"constructor":["y"]}}]}').toString('base64url')}`
  expect(decodeState(text, known).state.steps).toEqual([])
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
})

const id = z.string().check(z.regex(/^[\w-]{1,80}$/))
const values = z.array(id).check(z.minLength(1), z.maxLength(80))
/** The shape of a state, said once more: what is looked at by hand must find the same. */
const wireState = z.object({
  p: z.optional(z.record(id, values)),
  s: z
    .array(
      z.object({
        f: z.optional(z.record(id, z.union([values, z.literal('onbekend')]))),
        w: z.optional(z.array(id)),
        n: z.optional(z.array(id)),
        g: z.optional(id),
        k: z.optional(id),
        t: z.optional(id),
        c: z.optional(id),
      }),
    )
    .check(z.maxLength(200)),
  m: z.optional(z.number().check(z.int(), z.gte(0), z.lte(99))),
  u: z.optional(id),
  c: z.optional(z.number().check(z.int(), z.gte(0), z.lte(99))),
  l: z.optional(z.enum(['frans', 'engels', 'eenvoudig'])),
  e: z.optional(z.literal(true)),
})

/** Something that is often right and now and then anything. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: right },
    {
      weight: 1,
      arbitrary: fc.constantFrom(null, 7, 'x'.repeat(81), [], {}, [''], 'onbekend', 1.5, -1),
    },
  )
const someId = mostly(fc.constantFrom('verslag', '7-aud', '', 'é', 'x'.repeat(80)))
const someValues = mostly(
  fc.oneof(fc.array(someId, { minLength: 1, maxLength: 3 }), fc.constant(Array(81).fill('x'))),
)
const optionally = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  mostly(fc.record(shape, { requiredKeys: [] }))
const someFacts = mostly(fc.dictionary(fc.constantFrom('type', 'x'.repeat(81)), someValues))
const someStep = optionally({
  f: someFacts,
  w: mostly(fc.array(someId, { maxLength: 2 })),
  n: mostly(fc.array(someId, { maxLength: 2 })),
  k: someId,
  g: someId,
  t: someId,
  c: someId,
})
const someState = optionally({
  p: someFacts,
  s: mostly(
    fc.oneof(fc.array(someStep, { maxLength: 4 }), fc.constant(Array<object>(201).fill({}))),
  ),
  m: mostly(fc.integer({ min: -2, max: 101 })),
  u: someId,
  c: mostly(fc.integer({ min: -2, max: 101 })),
  l: mostly(fc.constantFrom('frans', 'engels', 'eenvoudig')),
  e: mostly(fc.constant(true)),
})

test('what has the shape of a state is a state', () => {
  fc.assert(
    fc.property(someState, (wire) => {
      expect(isWireState(wire)).toBe(wireState.safeParse(wire).success)
    }),
    { numRuns: 1000 },
  )
})
