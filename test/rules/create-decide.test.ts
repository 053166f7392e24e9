import { expect, test } from 'vitest'
import type { Facts } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { createDecide } from '../../src/rules/create-decide.ts'
import { decide } from '../../src/rules/decide.ts'
import { toyFacts, toyTable } from './toy.ts'

const numbers = Array.from({ length: 10 }, (_, i) => `n${i}`)
const domain = new Map([
  ['a', numbers],
  ['b', numbers],
  ['c', numbers],
  ['elders', numbers],
])
const table = compileTable(
  toyTable(
    ['a', 'b', 'c'],
    [
      ['nieuw', { a: ['n0'] }, 'ja', { van: '2026-09-01' }],
      ['rest', {}, 'nee'],
    ],
  ),
  [],
  domain,
)
const facts = (given: Record<string, string | string[]>) => toyFacts(given, domain)

test('the same case gets the same verdict, whatever else is known and on any day of a period', () => {
  const remembering = createDecide(table)
  const verdict = remembering(facts({ a: 'n0', b: 'n1' }), '2026-09-01')
  expect(verdict).toEqual(decide(table, facts({ a: 'n0', b: 'n1' }), '2026-09-01'))
  expect(remembering(facts({ elders: 'n3', b: 'n1', a: 'n0' }), '2026-12-24')).toBe(verdict)
})

test('another case, or another period, gets a verdict of its own', () => {
  const remembering = createDecide(table)
  const cases: [Facts, asOf: string][] = [
    [facts({}), '2026-09-01'],
    [facts({ a: '?' }), '2026-09-01'],
    [facts({ a: 'n0' }), '2026-09-01'],
    [facts({ a: 'n0' }), '2026-08-31'],
    [facts({ a: ['n0', 'n1'] }), '2026-09-01'],
    [facts({ b: 'n0' }), '2026-09-01'],
  ]
  for (const [known, day] of [...cases, ...cases])
    expect(remembering(known, day)).toEqual(decide(table, known, day))
})

test('not all of the cases that somebody can think of are remembered', () => {
  const remembering = createDecide(table)
  const every = () =>
    numbers.flatMap((a) =>
      numbers.flatMap((b) => numbers.map((c) => remembering(facts({ a, b, c }), '2026-09-01'))),
    )
  const [first, second] = [every(), every()]
  expect(second).toEqual(first)
  expect(second.filter((verdict, i) => verdict === first[i]).length).toBeLessThan(first.length)
})
