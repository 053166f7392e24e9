import { describe, expect, test } from 'vitest'
import type { Domain } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { toyExclusion, toyFacts, toyTable } from './toy.ts'

const TODAY = '2026-09-01'

describe('islands that exclusions leave', () => {
  const cube: Domain = new Map<string, string[]>([
    ['a', ['0', '1', '2']],
    ['b', ['0', '1', '2']],
    ['c', ['0', '1', '2']],
    ['u', ['p', 'q']],
  ])
  const islands = ['000', '111', '222', '012', '120', '201']
  const sea = [0, 1, 2].flatMap((a) =>
    [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => `${a}${b}${c}`)),
  )
  const exclusions = sea
    .filter((place) => !islands.includes(place))
    .map(([a = '', b = '', c = ''], place) => toyExclusion(`e${place}`, { a: [a], b: [b], c: [c] }))
  const diagonal = (extra: Record<string, string[]>) =>
    ['0', '1', '2'].map((v): [string, Record<string, string[]>, string] => [
      `r${v}`,
      { a: [v], b: [v], c: [v], ...extra },
      'x',
    ])

  test('no single fact tells them apart, so any fact with two values is asked', () => {
    const table = compileTable(
      toyTable(['a', 'b', 'c'], [...diagonal({}), ['last', {}, 'y']]),
      exclusions,
      cube,
    )
    expect(decide(table, {}, TODAY)).toEqual({
      kind: 'open',
      ask: 'a',
      candidates: ['a', 'b', 'c'],
    })
    expect(decide(table, toyFacts({ a: '0' }, cube), TODAY)).toMatchObject({
      ask: 'b',
      candidates: ['b', 'c'],
    })
    expect(decide(table, toyFacts({ a: '0', b: '1' }, cube), TODAY)).toMatchObject({
      kind: 'decided',
      row: { id: 'last' },
    })
  })

  test('an unknown fact with a value that leaves two outcomes has no branches: the cautious last row, unless the island is known', () => {
    const rows: [string, Record<string, string[]>, string][] = [
      ...diagonal({ u: ['p'] }),
      ['q', { u: ['q'] }, 'x'],
      ['last', {}, 'y'],
    ]
    const table = compileTable(toyTable(['a', 'b', 'c', 'u'], rows), exclusions, cube)
    expect(decide(table, {}, TODAY)).toEqual({ kind: 'open', ask: 'u', candidates: ['u'] })
    expect(decide(table, toyFacts({ a: '?', b: '?', c: '?', u: '?' }, cube), TODAY)).toMatchObject({
      row: { id: 'last' },
      cautious: true,
    })
    expect(decide(table, toyFacts({ u: '?' }, cube), TODAY)).toEqual({
      kind: 'open',
      ask: 'a',
      candidates: ['a', 'b', 'c'],
    })
    expect(decide(table, toyFacts({ a: '0', b: '0', c: '0', u: '?' }, cube), TODAY)).toMatchObject({
      kind: 'decided',
      row: { id: 'r0' },
      cautious: false,
    })
  })
})
