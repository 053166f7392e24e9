import { describe, expect, test } from 'vitest'
import { checkExclusions } from '../../src/rules/checks/check-exclusions.ts'
import { type ToyRow, toyExclusion } from './toy.ts'
import { check, domain, found, last, rond, rood } from './toy-shapes.ts'

describe('dates', () => {
  const on = (id: string, van: string | undefined, tot: string | undefined, dan = id): ToyRow => [
    id,
    { kleur: ['rood'] },
    dan,
    { ...(van && { van }), ...(tot && { tot }), voorbeeld: { kleur: 'rood', vorm: 'hoekig' } },
  ]
  test.each<[string, ToyRow[], string[]]>([
    [
      'an old rule and its successor',
      [on('oud', undefined, '2026-08-31'), on('nieuw', '2026-09-01', undefined)],
      [],
    ],
    [
      'a rule of the past and one of the future',
      [on('was', undefined, '2020-01-01'), on('komt', '2030-01-01', undefined)],
      [],
    ],
    [
      'two rules on one day',
      [on('oud', undefined, '2026-09-01'), on('nieuw', '2026-09-01', undefined)],
      ['conflict nieuw', 'example nieuw'],
    ],
    [
      'a row shadowed only on the days of another',
      [on('kort', '2026-10-01', '2026-10-31', 'k'), ['r', { kleur: ['rood', 'geel'] }, 'r']],
      [],
    ],
    [
      'a row that stands in for the last one for a time',
      [rood, ['tijdelijk', {}, 'wacht', { van: '2026-10-01', tot: '2026-10-31' }]],
      [],
    ],
  ])('%s', (_, rows, kinds) =>
    expect(found([...rows, rond, last].filter((row, at, all) => all.indexOf(row) === at))).toEqual(
      kinds,
    ),
  )
})

describe('exclusions', () => {
  test('a row that only matches what is impossible', () => {
    const never = toyExclusion('e', { kleur: ['geel'], vorm: ['hoekig'] })
    const rows: ToyRow[] = [rood, ['a', { kleur: ['geel'], vorm: ['hoekig'] }, 'x'], rond, last]
    expect(check(rows, [never])).toEqual([
      {
        kind: 'unreachable',
        table: 'toy',
        row: 'a',
        detail: 'exclusions rule out every case that it matches',
      },
    ])
  })

  test('an example that an exclusion makes impossible', () => {
    expect(
      check([rood, rond, last], [toyExclusion('e', { kleur: ['rood'], vorm: ['rond'] })]),
    ).toEqual([
      {
        kind: 'example',
        table: 'toy',
        row: 'rood',
        detail: 'no row decides its example',
        names: [],
      },
    ])
  })

  test('their own faults', () => {
    const faulty = [
      toyExclusion('a', {}),
      toyExclusion('b', { smaak: ['zoet'] }),
      toyExclusion('c', { kleur: ['rood', 'paars'] }),
      toyExclusion('d', { kleur: ['rood'] }),
    ]
    expect(checkExclusions(faulty, domain).map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      'empty-exclusion a',
      'unknown-fact b',
      'unknown-value c',
    ])
  })
})
