import { expect, test } from 'vitest'
import { buttonsOf, last, said, valuesOf } from '../setup/service.ts'

/* A change leaves behind what was: whoever has a GC and gets another verslag does not get a GC. */

const overgang = ['mijn zoon heeft een gc verslag type 9', '#gesprek:overgang'] as const

test.each([
  ['on a button', '#feit:moment:ander-verslag'],
  ['in words', 'hij krijgt een ander verslag'],
])('another verslag, %s: it is asked which, and the old one is no button', (_, change) => {
  const turn = last({ rol: 'ouder' }, ...overgang, change)
  expect(said(turn)).toContain('welk verslag krijgt uw kind nu?')
  expect(buttonsOf(turn)).toContain('feit:verslag:iac')
  expect(buttonsOf(turn)).not.toContain('feit:verslag:gc')
  expect(valuesOf(turn, 'verslag')).not.toContain('gc')
})

test('what it becomes is what the outcome is about', () => {
  const turn = last(
    { rol: 'ouder' },
    ...overgang,
    '#feit:moment:ander-verslag',
    '#feit:verslag:iac',
  )
  expect(turn.outcome?.decision).toBe('overgang')
  expect(said(turn)).not.toContain('er is nu een gc-verslag')
})

test('another type is not the type that was', () => {
  const turn = last({ rol: 'ouder' }, ...overgang, '#feit:moment:ander-type')
  expect(valuesOf(turn, 'type')).not.toContain('9')
})

test('what is told with the change itself is what it becomes', () => {
  const turn = last({ rol: 'school' }, '#gesprek:overgang', 'ander verslag, het is nu een iac')
  expect(valuesOf(turn, 'verslag')).toEqual(['iac'])
})

test('nothing is left behind by another change, nor twice', () => {
  const moved = last({ rol: 'ouder' }, ...overgang, '#feit:moment:andere-school')
  expect(valuesOf(moved, 'verslag')).toEqual(['gc'])
  const told = last(
    { rol: 'ouder' },
    ...overgang,
    '#feit:moment:ander-verslag',
    '#feit:verslag:iac',
    'het is dus een ander verslag',
  )
  expect(valuesOf(told, 'verslag')).toEqual(['iac'])
})
