import { expect, test } from 'vitest'
import { normalise } from '../../src/language/normalise.ts'
import { tokenise } from '../../src/language/tokenise.ts'

test.each([
  ['ZORGCOÖRDINATOR', 'zorgcoordinator'],
  ['een I.A.C. verslag', 'een iac verslag'],
  ['m’n kind', "m'n kind"],
  ['h̷e̵l̶p̷', 'help'],
  ['links\u202Erechts', 'linksrechts'],
  ['a\u0000b', 'ab'],
])('%j is read as %j', (typed, read) => {
  expect(normalise(typed)).toBe(read)
})

test.each([
  ['gc-verslag, type 9!', ['gc', 'verslag', 'type', '9']],
  ["foto's van 't weekend", ["foto's", 'van', 't', 'weekend']],
  ['😀 <b>مرحبا</b>', ['b', 'مرحبا', 'b']],
  ['   ', []],
])('%j has the words %j', (text, words) => {
  expect(tokenise(text)).toEqual(words)
})
