import * as fc from 'fast-check'
import { typedText } from './pool.ts'

/** One step of a random walk. Numbers choose among what the turn offers, whatever that is. */
export type Move =
  | { readonly kind: 'button' | 'change'; readonly at: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'back' | 'restart' }
  | { readonly kind: 'start'; readonly topic: string }
  | { readonly kind: 'foreign-button'; readonly id: string }
  | { readonly kind: 'damage'; readonly at: number; readonly to: string }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'forge'; readonly state: string }

const at = fc.nat(9999)
const ids = [
  'recht',
  'aanmelden',
  'overgang',
  'contact',
  'verslag',
  '__proto__',
  'constructor',
  'toString',
  'gc',
  'type',
  '',
]
const id = fc.constantFrom(...ids)
const forged = fc.record(
  {
    p: fc.dictionary(id, fc.array(id, { maxLength: 3 }), { noNullPrototype: true }),
    s: fc.array(
      fc.record(
        {
          f: fc.dictionary(id, fc.oneof(fc.array(id, { maxLength: 3 }), fc.constant('onbekend'))),
          w: fc.array(id),
          g: id,
          t: id,
        },
        { requiredKeys: [] },
      ),
      { maxLength: 6 },
    ),
    m: fc.integer({ min: -2, max: 120 }),
  },
  { requiredKeys: [] },
)

export const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('button' as const), at }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('text' as const), text: typedText }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('back' as const, 'restart' as const) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('start' as const), topic: id }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('foreign-button' as const),
      id: fc
        .tuple(fc.constantFrom('feit', 'wijzig', 'doe', 'gesprek', 'artikel', 'x'), id, id)
        .map((parts) => parts.join(':')),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('damage' as const),
      at,
      to: fc.string({ minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('forge' as const),
      state: forged.map((state) =>
        `v1.${btoa(JSON.stringify(state)).replaceAll('+', '-').replaceAll('/', '_')}`.slice(
          0,
          2048,
        ),
      ),
    }),
  },
)
