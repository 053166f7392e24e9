import { expect, test } from 'vitest'
import { isRank, readNumber } from '../../src/language/read-number.ts'

test.each([
  ['3', 3],
  ['3de', 3],
  ['1ste', 1],
  ['derde', 3],
  ['acht', 8],
  ['18', 18],
  ['100', null],
  ['2nd', 2],
  ['2ieme', 2],
  ['twintig', 20],
  ['k3', null],
  ['leerjaar', null],
])('%s is %j', (word, number) => {
  expect(readNumber(word)).toBe(number)
})

test.each([
  ['3', false],
  ['3de', true],
  ['drie', false],
  ['derde', true],
  ['eerste', true],
  ['acht', false],
  ['achtste', true],
  ['leerde', false],
])('%s says which one: %j', (word, is) => {
  expect(isRank(word)).toBe(is)
})
