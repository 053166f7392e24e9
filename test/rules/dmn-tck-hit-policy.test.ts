import { describe, expect, test } from 'vitest'
import type { Domain } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { type ToyRow, toyFacts, toyTable } from './toy.ts'
import { ADULT, type Applicant, loan, MINOR, rated, result } from './toy-loan.ts'

/**
 * Cases that we did not write: restated from the DMN technology compatibility kit, github.com/dmn-tck/tck,
 * TestCases/compliance-level-2 (seen at commit 0dbcaf9b). The numbers are those of the kit's folders and test cases.
 * Ages are bands, because our facts have listed values; default outputs are the last row.
 */
const TODAY = '2026-09-01'

const last: ToyRow = ['no-rule', {}, 'no-rule']
const lastOfLoan = rated('default', {}, 'declined', 'standard')

/** Every row first once, and the whole order reversed. */
const orders = (rows: ToyRow[]) => [
  ...rows.map((_, at) => [...rows.slice(at), ...rows.slice(0, at)]),
  rows.toReversed(),
]

const unique: ToyRow[] = [
  ['1', { age: ADULT, risk: ['medium', 'low'], affordable: ['true'] }, 'approved'],
  ['2', { age: MINOR, risk: ['medium', 'low'], affordable: ['true'] }, 'declined'],
  ['3', { risk: ['high'], affordable: ['true'] }, 'declined'],
  ['4', { affordable: ['false'] }, 'declined'],
]
const any: ToyRow[] = [
  ['1', { age: ADULT, risk: ['medium', 'low'], affordable: ['true'] }, 'approved'],
  ['2', { age: MINOR }, 'declined'],
  ['3', { risk: ['high'] }, 'declined'],
  ['4', { affordable: ['false'] }, 'declined'],
]
const multiUnique: ToyRow[] = [
  rated('1', { age: ADULT, risk: ['low'], affordable: ['true'] }, 'approved', 'best'),
  rated('2', { age: ADULT, risk: ['medium'], affordable: ['true'] }, 'approved', 'standard'),
  rated('3', { age: MINOR, risk: ['medium', 'low'], affordable: ['true'] }, 'declined', 'standard'),
  rated('4', { risk: ['high'], affordable: ['true'] }, 'declined', 'standard'),
  rated('5', { affordable: ['false'] }, 'declined', 'standard'),
]
const multiAny: ToyRow[] = [
  ...multiUnique,
  rated('6', { age: ['19-up'], risk: ['low'], affordable: ['true'] }, 'approved', 'best'),
]

describe('UNIQUE and ANY: one outcome whatever the order, so first match says the same', () => {
  const approvals: Applicant[] = [
    ['001', '18', 'medium', 'true', 'approved'],
    ['002', '12-17', 'medium', 'true', 'declined'],
    ['003', '18', 'high', 'true', 'declined'],
  ]
  const ratings: Applicant[] = [
    ['001', '18', 'medium', 'true', 'approved', 'standard'],
    ['002', '12-17', 'medium', 'true', 'declined', 'standard'],
    ['003', '18', 'high', 'true', 'declined', 'standard'],
  ]
  const mixed: Applicant[] = [
    ['001', '18', 'low', 'true', 'approved', 'best'],
    ['002', '12-17', 'high', 'true', 'declined', 'standard'],
    ['003', '19-up', 'medium', 'true', 'approved', 'standard'],
  ]
  describe.each<[string, ToyRow[], ToyRow, Applicant[]]>([
    ['0004 simple table, UNIQUE', unique, last, approvals],
    ['0005 simple table, ANY', any, last, approvals],
    ['0010 two outputs, UNIQUE', multiUnique, lastOfLoan, ratings],
    ['0117 two outputs, ANY', multiAny, lastOfLoan, mixed],
  ])('%s', (_, rows, end, applicants) => {
    test.each(applicants)('%s: %s %s %s → %s', (...applicant) => {
      const [, , , , status, rate] = applicant
      for (const order of orders(rows))
        expect(result([...order, end], applicant)).toEqual([status, rate])
    })
  })

  test('0005: overlapping rows with one outcome ask for nothing more', () => {
    const table = compileTable(toyTable([...loan.keys()], [...any, last]), [], loan)
    expect(decide(table, toyFacts({ risk: 'high' }, loan), TODAY)).toMatchObject({
      kind: 'decided',
      row: { dan: 'declined' },
    })
  })
})

describe('FIRST', () => {
  const rows = [
    rated('1', { age: ADULT, risk: ['medium'], affordable: ['true'] }, 'approved', 'best'),
    rated(
      '2',
      { age: ['12-17', ...ADULT], risk: ['medium'], affordable: ['true'] },
      'approved',
      'standard',
    ),
    rated('3', { age: ['under-12'], risk: ['low'], affordable: ['true'] }, 'declined', 'standard'),
  ]
  test.each<Applicant>([
    ['001', '19-up', 'medium', 'true', 'approved', 'best'],
    ['002', '12-17', 'medium', 'true', 'approved', 'standard'],
    ['003', 'under-12', 'low', 'true', 'declined', 'standard'],
  ])('0108 two outputs, %s: %s %s %s → %s %s', (...applicant) =>
    expect(result([...rows, lastOfLoan], applicant)).toEqual(applicant.slice(4)),
  )

  test('0108 001 in another order of rows is another outcome: here the order is the rule', () => {
    const applicant: Applicant = ['001', '19-up', 'medium', 'true', '']
    expect(result([...rows.toReversed(), lastOfLoan], applicant)).toEqual(['approved', 'standard'])
  })

  const ages: Domain = new Map([['age', ['1-12', '13-18', '19-up']]])
  const gifts = compileTable(
    toyTable(
      ['age'],
      [
        ['1', { age: ['19-up'] }, 'cars'],
        ['2', { age: ['13-18', '19-up'] }, 'videogames'],
        ['3', {}, 'toys'],
      ],
    ),
    [],
    ages,
  )
  test.each([
    ['001', '19-up', 'cars'],
    ['002', '13-18', 'videogames'],
    ['003', '1-12', 'toys'],
  ])('0111 one output, %s: %s → %s', (_, age, dan) =>
    expect(decide(gifts, toyFacts({ age }, ages), TODAY)).toMatchObject({
      kind: 'decided',
      row: { dan },
    }),
  )
})
