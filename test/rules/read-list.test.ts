import { describe, expect, test } from 'vitest'
import type { ChecklistRules } from '../../src/content/checklist.ts'
import { narrow } from '../../src/facts/narrow.ts'
import { createReadList } from '../../src/rules/read-list.ts'

const domain = new Map([
  ['brief', ['wit', 'blauw', 'geen']],
  ['reden', ['begin', 'einde']],
])
const rules: ChecklistRules = {
  titels: { school: 'School', ouder: 'Ouder' },
  'route-bij': ['sturen'],
  secties: [
    {
      id: 'alles',
      titel: 'Alles',
      items: [
        {
          item: 'kleur',
          rijen: [
            { als: { reden: ['einde'] }, dan: 'weg' },
            { als: { brief: ['geen'] }, dan: 'weg' },
            { als: {}, bekend: ['brief'], dan: 'in-orde' },
            { als: {}, dan: 'na-te-vragen' },
          ],
        },
        {
          item: 'sturen',
          rijen: [
            { als: { reden: ['einde'] }, dan: 'niet-nodig' },
            { als: {}, dan: 'te-doen' },
          ],
        },
      ],
    },
  ],
}
const list = createReadList(rules, domain)
const facts = (narrowing: Record<string, string[]>) => narrow(domain, {}, narrowing)

describe('the checklist of what is known', () => {
  test.each([
    ['one value', { brief: ['wit'] }, 'in-orde'],
    ['two values are not known', { brief: ['wit', 'blauw'] }, 'na-te-vragen'],
    ['nothing said', {}, 'na-te-vragen'],
    ['certain to be off the list', { brief: ['geen'] }, 'weg'],
  ])('%s', (_, narrowing, status) => {
    expect(list.statuses(facts(narrowing)).get('kleur')).toBe(status)
  })

  test('it tells where to register only where that is still to be done', () => {
    expect(list.registers(facts({}))).toBe(true)
    expect(list.registers(facts({ reden: ['einde'] }))).toBe(false)
  })

  test('a fact that changes nothing any more is not worth a question', () => {
    expect(list.isShapedBy('brief', facts({}))).toBe(true)
    expect(list.isShapedBy('brief', facts({ reden: ['einde'] }))).toBe(false)
  })
})
