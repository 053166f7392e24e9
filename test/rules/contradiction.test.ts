import { describe, expect, test } from 'vitest'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { createFindContradiction } from '../../src/rules/find-contradiction.ts'
import { toyExclusion, toyFacts, toyTable } from './toy.ts'
import { domain, ov4InSecundair, recht } from './toy-recht.ts'

const TODAY = '2026-09-01'
const facts = (given: Record<string, string | string[]>) => toyFacts(given, domain)

describe('contradiction', () => {
  const baInKleuter = toyExclusion('geen-ba-kleuter', { niveau: ['kleuter'], type: ['ba'] })
  const wide = toyExclusion('gc-hoger', { verslag: ['gc', 'ov4'], niveau: ['hoger'] })
  const strict = compileTable(recht, [wide, ov4InSecundair, baInKleuter], domain)

  test.each<[Record<string, string | string[]>, string]>([
    [{ verslag: 'ov4', niveau: 'lager' }, 'ov4-niet-in-basis'],
    [{ verslag: 'ov4', niveau: 'hoger' }, 'gc-hoger'],
    [{ verslag: 'ov4', niveau: ['lager', 'hoger'] }, 'ov4-niet-in-basis'],
    [{ niveau: 'kleuter', type: 'ba', verslag: '?' }, 'geen-ba-kleuter'],
  ])('%j: %s', (given, id) => {
    expect(decide(strict, facts(given), TODAY)).toMatchObject({
      kind: 'contradiction',
      exclusion: { id },
    })
    expect(
      createFindContradiction([wide, ov4InSecundair, baInKleuter], domain)(facts(given)),
    ).toMatchObject({ id })
  })

  test('two exclusions that only together leave nothing: the first is named', () => {
    const given = facts({ verslag: ['gc', 'ov4'], niveau: 'hoger' })
    const parts = [
      toyExclusion('een', { verslag: ['ov4'], niveau: ['hoger'] }),
      toyExclusion('twee', { verslag: ['gc'], niveau: ['hoger'] }),
    ]
    expect(decide(compileTable(recht, parts, domain), given, TODAY)).toMatchObject({
      exclusion: { id: 'een' },
    })
    expect(createFindContradiction(parts, domain)(given)).toMatchObject({ id: 'een' })
  })

  test('an exclusion about a fact that the table does not have is not its business', () => {
    const other = toyTable(
      ['type'],
      [
        ['r', { type: ['ba'] }, 'x'],
        ['last', {}, 'y'],
      ],
    )
    const found = decide(
      compileTable(other, [ov4InSecundair], domain),
      facts({ verslag: 'ov4', niveau: 'lager', type: 'ba' }),
      TODAY,
    )
    expect(found).toMatchObject({ kind: 'decided', row: { id: 'r' } })
  })

  test('what can go together is none', () => {
    expect(
      createFindContradiction([ov4InSecundair], domain)(facts({ verslag: 'ov4' })),
    ).toBeUndefined()
    expect(createFindContradiction([], domain)(facts({ verslag: 'ov4' }))).toBeUndefined()
  })
})
