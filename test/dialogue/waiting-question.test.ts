import { expect, test } from 'vitest'
import { kinds, last } from '../setup/service.ts'

const parent = { rol: 'ouder' }
const aside = ['wat is leersteun', 'wat doet een leerondersteuner']

test('a question that was passed over once returns', () => {
  const turn = last(parent, '#gesprek:recht', 'wat is leersteun')
  expect(kinds(turn)).toEqual(['answer', 'question'])
})

test('passed over twice it waits under a button, and is not asked with every answer', () => {
  const turn = last(parent, '#gesprek:recht', ...aside)
  expect(kinds(turn)).toEqual(['answer'])
  expect(turn.choices[0]?.id).toBe('gesprek:recht')
})

test('the button asks it again', () => {
  const turn = last(parent, '#gesprek:recht', ...aside, '#gesprek:recht')
  expect(kinds(turn)).toEqual(['question'])
  expect(turn.choices[0]?.id).toBe('feit:niveau:kleuter')
})

test('so does a fact that it can use', () => {
  const turn = last(parent, '#gesprek:recht', ...aside, 'hij zit in het lager')
  expect(kinds(turn)).toEqual(['understood', 'question'])
})

test('"ja" is no answer to a question that waits', () => {
  const turn = last(parent, '#gesprek:recht', ...aside, 'ja')
  expect(turn.facts.map(({ fact }) => fact)).toEqual(['rol'])
})
