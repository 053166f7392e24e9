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

test('a second slip can be forbidden', () => {
  expect(nearest('leerstuenn', 1)).toBeNull()
})
