import { describe, expect, test } from 'vitest'
import type { Domain } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { type ToyRow, toyFacts, toyTable } from './toy.ts'

/**
 * Cases that we did not write: restated from the DMN technology compatibility kit, github.com/dmn-tck/tck,
 * TestCases/compliance-level-2 (seen at commit 0dbcaf9b). The numbers are those of the kit's folders and test cases.
 * A DMN null as input is an unknown fact; a DMN null as result is "the facts do not decide it".
 */
const TODAY = '2026-09-01'

type Truth = 'true' | 'false' | null
const booleans: Domain = new Map([
  ['a', ['true', 'false']],
  ['b', ['true', 'false']],
])

function evaluate(feiten: string[], rows: ToyRow[], inputs: Record<string, Truth>): Truth {
  const table = compileTable(toyTable(feiten, rows), [], booleans)
  const given = Object.fromEntries(
    Object.entries(inputs).map(([fact, value]) => [fact, value ?? '?']),
  )
  const verdict = decide(table, toyFacts(given, booleans), TODAY)
  return verdict.kind === 'decided' && !verdict.cautious ? (verdict.row.dan as Truth) : null
}

/** Each connective written in two ways, because the outcome must not hang on how a table is cut into rows. */
const and: Record<string, ToyRow[]> = {
  'what makes it true': [
    ['both', { a: ['true'], b: ['true'] }, 'true'],
    ['last', {}, 'false'],
  ],
  'what makes it false': [
    ['a', { a: ['false'] }, 'false'],
    ['b', { b: ['false'] }, 'false'],
    ['last', {}, 'true'],
  ],
}
const or: Record<string, ToyRow[]> = {
  'what makes it true': [
    ['a', { a: ['true'] }, 'true'],
    ['b', { b: ['true'] }, 'true'],
    ['last', {}, 'false'],
  ],
  'what makes it false': [
    ['neither', { a: ['false'], b: ['false'] }, 'false'],
    ['last', {}, 'true'],
  ],
}

describe('0106 ternary logic: A and B, A or B', () => {
  describe.each<[string, Truth, Truth, Truth, Truth]>([
    ['001', 'true', 'true', 'true', 'true'],
    ['002', 'false', 'true', 'false', 'true'],
    ['003', null, 'true', null, 'true'],
    ['004', 'true', 'false', 'false', 'true'],
    ['005', 'false', 'false', 'false', 'false'],
    ['006', null, 'false', 'false', null],
    ['007', 'true', null, null, 'true'],
    ['008', 'false', null, 'false', null],
    ['009', null, null, null, null],
  ])('%s: %s, %s', (_, a, b, conjunction, disjunction) => {
    test.each(Object.entries(and))('and, by %s', (_, rows) =>
      expect(evaluate(['a', 'b'], rows, { a, b })).toBe(conjunction),
    )
    test.each(Object.entries(or))('or, by %s', (_, rows) =>
      expect(evaluate(['a', 'b'], rows, { a, b })).toBe(disjunction),
    )
  })
})

describe('0107 ternary logic: not A', () => {
  test.each<[string, Truth, Truth]>([
    ['001', 'true', 'false'],
    ['002', 'false', 'true'],
    ['003', null, null],
  ])('%s: %s', (_, a, expected) => {
    expect(
      evaluate(
        ['a'],
        [
          ['a', { a: ['true'] }, 'false'],
          ['last', {}, 'true'],
        ],
        { a },
      ),
    ).toBe(expected)
  })

  test('what null hides is told: the branches of "not A" are its truth table', () => {
    const table = compileTable(
      toyTable(
        ['a'],
        [
          ['a', { a: ['true'] }, 'false'],
          ['last', {}, 'true'],
        ],
      ),
      [],
      booleans,
    )
    expect(decide(table, toyFacts({ a: '?' }, booleans), TODAY)).toMatchObject({
      on: [
        {
          fact: 'a',
          branches: [
            { values: ['true'], row: { dan: 'false' } },
            { values: ['false'], row: { dan: 'true' } },
          ],
        },
      ],
    })
  })
})
