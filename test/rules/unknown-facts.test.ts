import { describe, expect, test } from 'vitest'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { domain, facts, ids, recht, today, verdict } from './toy-recht.ts'

describe('only what the person does not know is left', () => {
  test('the branches of one fact, values with one outcome together', () => {
    const found = verdict({ verslag: 'iac', niveau: 'lager', type: '?' })
    expect(found).toMatchObject({
      kind: 'depends',
      on: [
        {
          fact: 'type',
          branches: [
            { values: ['ba'], row: { id: 'ba' } },
            { values: ['7-aud', '7-stos'], row: { id: 'aud' } },
            { values: ['9'], row: { id: 'rest' } },
          ],
        },
      ],
    })
    expect(found.kind === 'depends' && ids(found.because)).toEqual([
      ['aud'],
      ['stos'],
      ['ba', 'verslag'],
      ['rest'],
    ])
  })

  test('more branches than a person can take in: the cautious last row', () => {
    const short = compileTable({ ...recht, 'hoogstens-takken': 2 }, [], domain)
    const found = decide(short, facts({ verslag: 'iac', niveau: 'lager', type: '?' }), today)
    expect(found).toMatchObject({ kind: 'decided', row: { id: 'rest' }, cautious: true })
    expect(found.kind === 'decided' && ids(found.because)).toEqual([['rest']])
  })

  test('two unknown facts that matter: the cautious last row', () => {
    expect(verdict({ verslag: '?', niveau: '?', type: '9' })).toMatchObject({
      row: { id: 'rest' },
      cautious: true,
    })
  })

  test('an unknown fact that changes nothing is no hindrance', () => {
    expect(verdict({ verslag: '?', niveau: 'hoger', type: '?' })).toMatchObject({
      row: { id: 'hoger' },
      cautious: false,
    })
  })
})
