import { expect, test } from 'vitest'
import { readNumber } from '../../src/language/read-number.ts'

test.each([
  ['3', 3],
  ['3de', 3],
  ['1ste', 1],
  ['derde', 3],
  ['acht', 8],
  ['18', 18],
  ['100', null],
  ['k3', null],
  ['leerjaar', null],
])('%s is %j', (word, number) => {
  expect(readNumber(word)).toBe(number)
})
