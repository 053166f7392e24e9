import type { Domain } from '../../src/facts/facts.ts'
import { checkTable } from '../../src/rules/checks/check-table.ts'
import { type ToyRow, type toyExclusion, toyTable } from './toy.ts'

const TODAY = '2026-09-01'
export const domain: Domain = new Map([
  ['kleur', ['rood', 'geel', 'groen']],
  ['vorm', ['rond', 'hoekig']],
  ['maat', ['klein', 'groot']],
])
export const rood: ToyRow = [
  'rood',
  { kleur: ['rood'] },
  'stop',
  { voorbeeld: { kleur: 'rood', vorm: 'rond' } },
]
export const rond: ToyRow = ['rond', { vorm: ['rond'] }, 'rol']
export const last: ToyRow = ['last', {}, 'kijk']

export const check = (
  rows: ToyRow[],
  exclusions = [] as ReturnType<typeof toyExclusion>[],
  feiten = ['kleur', 'vorm'],
) => checkTable(toyTable(feiten, rows), exclusions, domain, TODAY)
export const found = (...given: Parameters<typeof check>) =>
  check(...given).map(({ kind, row }) => (row ? `${kind} ${row}` : kind))
