import { expect, test } from 'vitest'
import { createSplitCompound } from '../../src/language/split-compound.ts'

const words = new Set([
  'leersteun',
  'centrum',
  'overgang',
  'moment',
  'momenten',
  'aanmelding',
  'fase',
  'school',
  'team',
  'zorg',
  'juf',
])
const split = createSplitCompound((part) => words.has(part), new Set(['zorgschool']))

test.each([
  ['leersteuncentrum', ['leersteun', 'centrum']],
  ['overgangsmomenten', ['overgang', 'momenten']],
  ['aanmeldingsfase', ['aanmelding', 'fase']],
  ['schoolteam', ['school', 'team']],
  ['zorgjuf', ['zorg', 'juf']],
  ['zorgschool', []],
  ['wandelschoen', []],
  ['school', []],
])('%s has the parts %j', (word, parts) => {
  expect(split(word)).toEqual(parts)
})
