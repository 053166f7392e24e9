import { describe, expect, test } from 'vitest'
import { last, said, valuesOf } from '../setup/service.ts'

describe('a question fits what was said already', () => {
  test.each([
    ['#gesprek:recht', ['#feit:niveau:lager', 'nee'], 'is het clb al bezig met een verslag'],
    ['#gesprek:recht', ['#feit:niveau:lager', 'ja'], 'welk verslag is het?'],
  ])('%s %j', (goal, answers, expected) => {
    expect(said(last({ rol: 'ouder' }, goal, ...answers))).toContain(expected)
  })

  test('a parent is asked in which school the child is, not where it goes', () => {
    const turn = last({ rol: 'ouder' }, '#gesprek:recht')
    expect(said(turn)).toContain('in welk onderwijs zit uw kind?')
  })
})

test('"nog geen verslag" is answered with what to do now', () => {
  const turn = last({ rol: 'ouder' }, 'nog geen verslag')
  expect(turn.messages.map(({ topic }) => topic)).toContain('nog-geen-verslag')
})

test.each(['contact opnemen', 'met wie kan ik contact opnemen?'])(
  '%s: how to reach somebody',
  (sentence) => {
    expect(last({ centrum: 'noord-brabant' }, sentence).messages[0]?.topic).toBe('contact')
  },
)

test('what there is to say about an answer is said: type 8 is no type any more', () => {
  const turn = last({ rol: 'school' }, '#gesprek:aanmelden', 'type 8')
  expect(valuesOf(turn, 'type')).toEqual(['ba'])
  expect(said(turn)).toContain('type 1 en type 8 bestaan niet meer')
})
