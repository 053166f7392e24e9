import { describe, expect, test } from 'vitest'
import { combinations } from '../../src/rules/combinations.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { toyExclusion } from './toy.ts'
import { domain, toy } from './toy-kleur.ts'

const TODAY = '2026-09-01'

describe('combinations', () => {
  const counted = (exclusions: ReturnType<typeof toyExclusion>[], day: string) =>
    combinations(compileTable(toy, exclusions, domain), day).map(({ rows, count }) => [
      ...rows.map(({ id }) => id),
      count,
    ])
  test.each<[string, ReturnType<typeof toyExclusion>[], string, unknown[]]>([
    [
      'all',
      [],
      TODAY,
      [
        ['rood', 2],
        ['rond', 2],
        ['last', 2],
      ],
    ],
    [
      'on another day',
      [],
      '2020-12-31',
      [
        ['oud', 2],
        ['rood', 2],
        ['rond', 1],
        ['last', 1],
      ],
    ],
    [
      'without the impossible',
      [toyExclusion('e', { kleur: ['rood', 'geel'], vorm: ['rond'] })],
      TODAY,
      [
        ['rood', 1],
        ['rond', 1],
        ['last', 2],
      ],
    ],
  ])('%s', (_, exclusions, day, expected) => expect(counted(exclusions, day)).toEqual(expected))
})
