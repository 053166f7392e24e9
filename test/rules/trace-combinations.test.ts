import { describe, expect, test } from 'vitest'
import { combinations } from '../../src/rules/combinations.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { trace } from '../../src/rules/trace.ts'
import { toyExclusion, toyFacts, toyTable } from './toy.ts'
import { domain, table, toy } from './toy-kleur.ts'

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

describe('trace', () => {
  const traced = (given: Record<string, string | string[]>) =>
    trace(table, toyFacts(given, domain), TODAY).map(({ row, match, condition }) =>
      [
        row.id,
        match,
        ...(condition ? [condition.fact, condition.wants.join('|'), condition.has.join('|')] : []),
      ].join(' '),
    )
  test.each<[Record<string, string | string[]>, string[]]>([
    [{ kleur: 'rood' }, ['oud other-date', 'rood wholly']],
    [
      { kleur: 'geel' },
      [
        'oud other-date',
        'rood not kleur rood geel',
        'rond partly vorm rond rond|hoekig',
        'last wholly',
      ],
    ],
    [
      { vorm: 'hoekig' },
      [
        'oud other-date',
        'rood partly kleur rood rood|geel|groen',
        'rond not vorm rond hoekig',
        'last wholly',
      ],
    ],
  ])('%j', (given, steps) => expect(traced(given)).toEqual(steps))

  test('a row that matches only what is gone', () => {
    const shadowed = compileTable(
      toyTable(
        ['kleur'],
        [
          ['a', { kleur: ['rood'] }, 'x'],
          ['b', { kleur: ['rood'] }, 'x'],
          ['last', {}, 'y'],
        ],
      ),
      [],
      domain,
    )
    expect(trace(shadowed, {}, TODAY).map(({ match }) => match)).toEqual([
      'partly',
      'left-nothing',
      'wholly',
    ])
  })
})
