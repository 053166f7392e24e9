import { expect, test } from 'vitest'
import { createSplitCompound } from '../../src/language/split-compound.ts'
import { stem } from '../../src/language/stem.ts'

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
  'leer',
  'stof',
  'tof',
  'klas',
  'las',
  'kleuter',
  'kleuterk',
  'beslis',
  'sen',
  'ver',
  'slag',
])
const split = createSplitCompound(
  { isKnown: (part) => words.has(part), stemOf: stem },
  new Set(['zorgschool']),
)

test.each([
  ['leersteuncentrum', ['leersteun', 'centrum']],
  ['overgangsmomenten', ['overgang', 'momenten']],
  ['aanmeldingsfase', ['aanmelding', 'fase']],
  ['schoolteam', ['school', 'team']],
  ['zorgjuf', ['zorg', 'juf']],
  ['zorgschoolteam', ['zorg', 'school', 'team']],
  // A joint only where there must be one; and no part is longer than it can be at the cost of the other.
  ['leerstof', ['leer', 'stof']],
  ['kleuterklas', ['kleuter', 'klas']],
  // Neither an ending nor a prefix is a part.
  ['beslissen', []],
  ['verslag', []],
  ['zorgschool', []],
  ['wandelschoen', []],
  ['school', []],
])('%s has the parts %j', (word, parts) => {
  expect(split(word)).toEqual(parts)
})
