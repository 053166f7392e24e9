import type { Domain } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { toyTable } from './toy.ts'

export const domain: Domain = new Map([
  ['kleur', ['rood', 'geel', 'groen']],
  ['vorm', ['rond', 'hoekig']],
])

export const toy = toyTable(
  ['kleur', 'vorm'],
  [
    ['oud', { kleur: ['groen'] }, 'oud', { tot: '2020-12-31' }],
    ['rood', { kleur: ['rood'] }, 'stop'],
    ['rond', { vorm: ['rond'] }, 'rol'],
    ['last', {}, 'kijk'],
  ],
)

export const table = compileTable(toy, [], domain)
