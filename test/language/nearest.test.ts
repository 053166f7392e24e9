import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNearest } from '../../src/language/nearest.ts'

const nearest = createNearest(() => [
  'leersteun',
  'autisme',
  'dyscalculie',
  'verslag',
  'aanmelden',
  'school',
])

test.each([
  ['leerstuen', 'leersteun'],
  ['autisime', 'autisme'],
  ['discalculie', 'dyscalculie'],
  ['verlsag', 'verslag'],
  ['aanmeldn', 'aanmelden'],
  ['shool', 'school'],
])('%s is a slip of %s', (slip, word) => {
  expect(nearest(slip)).toBe(word)
})

test('of two words that are as near the more frequent one is meant, whatever their lengths', () => {
  expect(createNearest(() => ['alleen', 'alken'])('aleen')).toBe('alleen')
  expect(createNearest(() => ['alken', 'alleen'])('aleen')).toBe('alken')
})

test.each(['weer', 'voetbal', 'aanrijding', 'scho', 'verslaggever', '12345', 'a'.repeat(500)])(
  '%s is no slip of ours',
  (word) => {
    expect(nearest(word)).toBeNull()
  },
)

test('one slip in a word is always seen', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  const word = fc.string({ unit: letter, minLength: 6, maxLength: 15 })
  const slips = fc.tuple(word, fc.nat(), letter, fc.constantFrom('added', 'changed', 'left out'))
  fc.assert(
    fc.property(slips, ([known, place, wrong, kind]) => {
      const at = 2 + (place % (known.length - 2))
      const rest = known.slice(kind === 'added' ? at : at + 1)
      const slip = known.slice(0, at) + (kind === 'left out' ? '' : wrong) + rest
      expect(createNearest(() => ['verslag', known])(slip)).toBe(known)
    }),
  )
})

test('a second slip can be forbidden', () => {
  expect(nearest('leerstuenn', 1)).toBeNull()
})
