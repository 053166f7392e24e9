import { expect, it } from 'vitest'
import type { WordForms } from '../../src/content/language.ts'
import { packForms, unpackForms } from '../../src/content/pack-forms.ts'

it('word forms come back, also where there are none', () => {
  const forms: WordForms = {
    onregelmatig: { ben: 'zijn', kreeg: 'krijgen', is: 'zijn' },
    stopwoorden: ['de', 'het'],
    spreektaal: { 'a.u.b.': 'als het u belieft' },
    engels: {},
    frans: { ecole: 'school' },
    'niet-splitsen': [],
    ontkenning: ['geen'],
    'nog-niet': ['nog niet', 'pas encore'],
  }
  expect(unpackForms(packForms(forms))).toEqual(forms)
})
