import { describe, expect, test } from 'vitest'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { toyTable } from './toy.ts'
import { domain, facts, ids, today, verdict } from './toy-recht.ts'

describe('decided', () => {
  test('by one row, which names the facts that were narrowed', () => {
    const found = verdict({ verslag: 'gc', niveau: 'lager', type: 'ba' })
    expect(found).toMatchObject({ kind: 'decided', row: { id: 'ba' }, cautious: false })
    expect(found.kind === 'decided' && ids(found.because)).toEqual([['ba', 'verslag', 'type']])
  })

  test('by two rows with the same outcome: both are the reason, nothing is asked', () => {
    const found = verdict({ verslag: 'gc', niveau: 'lager', type: ['7-aud', '7-stos'] })
    expect(found).toMatchObject({ kind: 'decided', row: { id: 'aud' } })
    expect(found.kind === 'decided' && ids(found.because)).toEqual([
      ['aud', 'type'],
      ['stos', 'type'],
    ])
  })

  test('facts outside the table, and facts that change nothing, are not needed', () => {
    expect(verdict({ niveau: 'hoger', rol: 'ouder' })).toMatchObject({
      kind: 'decided',
      row: { id: 'hoger' },
    })
  })

  test('the same outcome with other parameters is another one', () => {
    expect(verdict({ verslag: 'gc', niveau: 'lager', type: ['ba', '7-aud'] })).toMatchObject({
      kind: 'open',
      ask: 'type',
    })
  })
})

describe('open', () => {
  test.each<[Record<string, string | string[]>, string, string[]]>([
    [{}, 'verslag', ['verslag', 'niveau', 'type']],
    [{ verslag: 'gc' }, 'niveau', ['niveau', 'type']],
    [{ verslag: '?' }, 'niveau', ['niveau', 'type']],
    [{ verslag: 'geen' }, 'niveau', ['niveau']],
    [{ verslag: 'gc', niveau: ['kleuter', 'lager'] }, 'type', ['type']],
  ])('knowing %j it asks %s', (given, ask, candidates) =>
    expect(verdict(given)).toEqual({ kind: 'open', ask, candidates }),
  )

  test('what an exclusion leaves one value is not asked: ov4 says secundair', () => {
    expect(verdict({ verslag: 'ov4' })).toMatchObject({ kind: 'decided', row: { id: 'ov4' } })
  })

  test('two facts that only matter together are both asked', () => {
    const both = compileTable(
      toyTable(
        ['verslag', 'rol'],
        [
          ['a', { verslag: ['gc'], rol: ['ouder'] }, 'x'],
          ['b', { verslag: ['iac', 'ov4', 'geen'], rol: ['school'] }, 'x'],
          ['c', {}, 'y'],
        ],
      ),
      [],
      domain,
    )
    expect(decide(both, {}, today)).toEqual({
      kind: 'open',
      ask: 'verslag',
      candidates: ['verslag', 'rol'],
    })
    expect(decide(both, facts({ verslag: 'gc' }), today)).toEqual({
      kind: 'open',
      ask: 'rol',
      candidates: ['rol'],
    })
  })
})
