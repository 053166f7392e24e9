import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileContent } from '../../src/build/compile-content.ts'
import { loadContent } from '../../src/build/load-content.ts'
import { besideCase, toldCases } from '../../src/build/told-cases.ts'

test('cases are told as people type them: both facts together, and each value alone', () => {
  const { content } = loadContent(join(import.meta.dirname, '../..'))
  if (!content) throw new Error('the content cannot be read')
  const cases = toldCases(compileContent(content))
  expect(cases).toEqual(expect.arrayContaining(['gc', 'iac', 'ov4', 'type 9']))
  expect(cases.filter((told) => /^(gc|iac|ov4) type \d$/.test(told))).not.toEqual([])
})

test('a case stands before or after what is asked', () => {
  const read = (stem: string) => ({
    stems: [stem],
    terms: [{ term: stem, weight: 1, from: 'word' as const }],
  })
  const stemsOf = (isBefore: boolean) => besideCase(read('checklist'), read('gc'), isBefore).stems
  expect(stemsOf(true)).toEqual(['gc', 'checklist'])
  expect(stemsOf(false)).toEqual(['checklist', 'gc'])
})
