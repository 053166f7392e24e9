import type { Domain } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { type ToyRow, toyFacts, toyTable } from './toy.ts'

const TODAY = '2026-09-01'
export const loan: Domain = new Map([
  ['age', ['under-12', '12-17', '18', '19-up']],
  ['risk', ['high', 'low', 'medium']],
  ['affordable', ['true', 'false']],
])
export const ADULT = ['18', '19-up']
export const MINOR = ['under-12', '12-17']

export const rated = (id: string, als: ToyRow[1], status: string, rate: string): ToyRow => [
  id,
  als,
  status,
  { waarden: { rate } },
]

export type Applicant = [
  id: string,
  age: string,
  risk: string,
  affordable: string,
  status: string,
  rate?: string,
]

export function result(rows: ToyRow[], [, age, risk, affordable]: Applicant) {
  const table = compileTable(toyTable([...loan.keys()], rows), [], loan)
  const verdict = decide(table, toyFacts({ age, risk, affordable }, loan), TODAY)
  return verdict.kind === 'decided'
    ? [verdict.row.dan, verdict.row.waarden?.['rate']]
    : verdict.kind
}
