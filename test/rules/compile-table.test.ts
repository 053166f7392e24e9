import { describe, expect, test } from 'vitest'
import type { Domain } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { toyExclusion, toyFacts, toyTable } from './toy.ts'
import { domain, ov4InSecundair, recht } from './toy-recht.ts'

const TODAY = '2026-09-01'
const facts = (given: Record<string, string | string[]>) => toyFacts(given, domain)
const table = compileTable(recht, [ov4InSecundair], domain)
const verdict = (given: Record<string, string | string[]>) => decide(table, facts(given), TODAY)

describe('dates', () => {
  const dated = compileTable(
    toyTable(
      ['verslag'],
      [
        ['oud', { verslag: ['gc'] }, 'oud', { tot: '2023-08-31' }],
        ['eenmalig', { verslag: ['gc'] }, 'eenmalig', { van: '2024-02-28', tot: '2024-02-29' }],
        ['nieuw', { verslag: ['gc'] }, 'nieuw', { van: '2023-09-01' }],
        ['last', {}, 'vraag'],
      ],
    ),
    [],
    domain,
  )
  test.each([
    ['1999-01-01', 'oud'],
    ['2023-08-31', 'oud'],
    ['2023-09-01', 'nieuw'],
    ['2024-02-27', 'nieuw'],
    ['2024-02-28', 'eenmalig'],
    ['2024-02-29', 'eenmalig'],
    ['2024-03-01', 'nieuw'],
    ['2099-12-31', 'nieuw'],
  ])('on %s the row is %s', (day, id) => {
    expect(decide(dated, facts({ verslag: 'gc' }), day)).toMatchObject({
      kind: 'decided',
      row: { id },
    })
  })

  test('no date is an error', () => expect(() => decide(dated, {}, '')).toThrow('no date'))
})

describe('what must not be', () => {
  const bad = (...rows: Parameters<typeof toyTable>[1]) =>
    compileTable(toyTable(['verslag'], rows), [], domain)
  test.each<[string, () => unknown, string]>([
    ['no last row', () => bad(['a', { verslag: ['gc'] }, 'x']), 'last-row'],
    ['a last row with a date', () => bad(['a', {}, 'x', { tot: '2026-01-01' }]), 'last-row'],
    ['an unknown fact', () => bad(['a', { kleur: ['rood'] }, 'x'], ['b', {}, 'y']), '"kleur"'],
    ['an unknown value', () => bad(['a', { verslag: ['gv'] }, 'x'], ['b', {}, 'y']), '"gv"'],
    [
      'an exclusion of everything',
      () => compileTable(recht, [toyExclusion('e', {})], domain),
      'empty-exclusion',
    ],
    ['a fact without a value of its own', () => verdict({ verslag: 'gv' }), '"verslag" is [gv]'],
  ])('%s is an error that names it', (_, act, message) => expect(act).toThrow(message))
})

test('a fact with more than 32 values', () => {
  const values = Array.from({ length: 70 }, (_, place) => `c${place}`)
  const many: Domain = new Map([['centrum', values]])
  const rows = values
    .slice(0, -1)
    .map((value): [string, Record<string, string[]>, string] => [
      value,
      { centrum: [value] },
      `bij-${value}`,
    ])
  const table = compileTable(toyTable(['centrum'], [...rows, ['last', {}, 'vraag']]), [], many)
  expect(decide(table, toyFacts({ centrum: 'c33' }, many), TODAY)).toMatchObject({
    row: { dan: 'bij-c33' },
  })
  expect(decide(table, toyFacts({ centrum: ['c1', 'c65'] }, many), TODAY)).toMatchObject({
    kind: 'open',
    ask: 'centrum',
  })
})
