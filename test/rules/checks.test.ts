import { describe, expect, test } from 'vitest'
import type { ToyRow } from './toy.ts'
import { check, found, last, rond, rood } from './toy-shapes.ts'

test('a table that is right', () => expect(check([rood, rond, last])).toEqual([]))

describe('each fault is found, and it alone', () => {
  test.each<[string, ToyRow[], string[]]>([
    ['the last row has a condition', [rood, rond], ['last-row rond']],
    [
      'the last row has a date',
      [rood, rond, ['last', {}, 'kijk', { van: '2026-01-01' }]],
      ['last-row last'],
    ],
    ['an unknown fact', [rood, rond, ['a', { smaak: ['zoet'] }, 'x'], last], ['unknown-fact a']],
    [
      'a fact that the table does not list',
      [rood, rond, ['a', { maat: ['klein'] }, 'x'], last],
      ['unknown-fact a'],
    ],
    [
      'an unknown value',
      [rood, rond, ['a', { kleur: ['rood', 'paars'] }, 'x'], last],
      ['unknown-value a'],
    ],
    [
      'an unknown value in an example',
      [['rood', { kleur: ['rood'] }, 'stop', { voorbeeld: { kleur: 'paars' } }], rond, last],
      ['unknown-value rood'],
    ],
    [
      'two rows of one name',
      [rood, rond, ['rood', { kleur: ['geel'] }, 'wacht'], last],
      ['repeated-id rood'],
    ],
    ['a duplicate', [rood, rond, ['a', { kleur: ['rood'] }, 'stop'], last], ['duplicate a']],
    ['a conflict', [rood, rond, ['a', { kleur: ['rood'] }, 'ga'], last], ['conflict a']],
    [
      'the same outcome with other parameters is a conflict',
      [rood, rond, ['a', { kleur: ['rood'] }, 'stop', { waarden: { hoe: 'snel' } }], last],
      ['conflict a'],
    ],
    [
      'a row that takes everything before the last one',
      [rood, rond, ['a', {}, 'ga'], last],
      ['conflict last'],
    ],
    [
      'shadowed by one row',
      [rood, rond, ['a', { kleur: ['rood'], vorm: ['hoekig'] }, 'x'], last],
      ['unreachable a'],
    ],
    [
      'shadowed by several',
      [
        rood,
        rond,
        ['g', { kleur: ['geel', 'groen'] }, 'g'],
        ['a', { vorm: ['hoekig'] }, 'x'],
        last,
      ],
      ['unreachable a'],
    ],
    [
      'a row that holds on no day',
      [rood, rond, ['a', { kleur: ['geel'] }, 'x', { van: '2026-02-01', tot: '2026-01-01' }], last],
      ['unreachable a'],
    ],
    [
      'an example of another row',
      [
        rood,
        ['rond', { vorm: ['rond'] }, 'rol', { voorbeeld: { vorm: 'rond', kleur: 'rood' } }],
        last,
      ],
      ['example rond'],
    ],
    [
      'an example that leaves it open',
      [rood, ['rond', { vorm: ['rond'] }, 'rol', { voorbeeld: { vorm: 'rond' } }], last],
      ['example rond'],
    ],
    ['a fact that no row looks at', [rood, last], ['unused-fact']],
    [
      'a fact that changes nothing',
      [rood, rond, ['hoekig', { vorm: ['hoekig'] }, 'rol'], last],
      ['idle-fact'],
    ],
  ])('%s', (_, rows, kinds) => expect(found(rows)).toEqual(kinds))

  test('all faults at once, with what helps to mend them', () => {
    expect(
      check([
        ['a', { kleur: ['paars'] }, 'x'],
        ['b', { smaak: ['zoet'] }, 'y'],
      ]),
    ).toEqual([
      {
        kind: 'unknown-value',
        table: 'toy',
        row: 'a',
        detail: '"paars" is no value of kleur: rood, geel, groen',
      },
      { kind: 'unknown-fact', table: 'toy', row: 'b', detail: '"smaak" is not one of kleur, vorm' },
      { kind: 'last-row', table: 'toy', row: 'b', detail: 'it does not match always: smaak' },
    ])
  })

  test('an unknown fact in feiten', () => {
    expect(found([rood, rond, last], [], ['kleur', 'vorm', 'smaak'])).toEqual(['unknown-fact'])
  })

  test('a fact that stands twice in feiten', () => {
    expect(found([rood, rond, last], [], ['kleur', 'vorm', 'kleur'])).toEqual(['repeated-id'])
  })

  test('who shadows a row is said', () => {
    const rows: ToyRow[] = [
      rood,
      rond,
      ['a', { kleur: ['rood', 'geel'], vorm: ['rond'] }, 'x'],
      last,
    ]
    expect(check(rows)).toEqual([
      {
        kind: 'unreachable',
        table: 'toy',
        row: 'a',
        detail: 'earlier rows take every case: rood, rond',
        names: ['rood', 'rond'],
      },
    ])
  })
})
