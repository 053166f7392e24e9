import { expect, test } from 'vitest'
import { withoutForms } from '../../src/build/without-forms.ts'

test.each([
  ['what only ends differently goes', ['verslag', 'verslagen'], ['verslag']],
  ['of forms that are as long the first stays', ['wonen', 'woner'], ['wonen']],
  ['what ends much differently stays', ['klas', 'klassen'], ['klas', 'klassen']],
  ['what is spelled differently stays', ['school', 'scholen'], ['school', 'scholen']],
  ['short words stay', ['les', 'lesn'], ['les', 'lesn']],
])('%s', (_, forms, left) => {
  const words = forms.map((word) => ({ word, stem: 'een' }))
  const other = { word: 'verslaggever', stem: 'ander' }
  const kept = withoutForms([...words, other])
  expect(kept.map(({ word }) => word)).toEqual([...left, other.word])
})
