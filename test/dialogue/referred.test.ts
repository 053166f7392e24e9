import { describe, expect, test } from 'vitest'
import { buttonsOf, kinds, last, said, topicOf } from '../setup/service.ts'

const asked = ['wie betaalt het vervoer naar school voor mijn dochter in een rolstoel'] as const

describe('who asks on after a referral', () => {
  test.each([
    'is er dan geen schoolbus of terugbetaling',
    'wie weet dat dan wel',
    'hoeveel is dat',
  ])('"%s": hears that we know no more of it, and once more who does', (text) => {
    const first = last({ rol: 'ouder' }, ...asked)
    const second = last({ rol: 'ouder' }, ...asked, text)
    expect(kinds(first)).toContain('referral')
    expect(kinds(second)).toContain('referral')
    expect(topicOf(second)).toBe(topicOf(first))
    expect(said(second)).toContain('meer weet ik daar niet over')
  })

  test('may ask something of ours', () => {
    const turn = last({ rol: 'ouder' }, ...asked, 'wat is een gc-verslag')
    expect(topicOf(turn)).toBe('gc-verslag')
  })

  test('after that the referral is forgotten', () => {
    const turn = last({ rol: 'ouder' }, ...asked, 'wat is een gc-verslag', 'en dan?')
    expect(kinds(turn)).not.toContain('referral')
  })

  test('is offered a person', () => {
    const turn = last({ rol: 'ouder' }, ...asked, 'wie weet dat dan wel')
    expect(buttonsOf(turn)).toContain('doe:mens')
  })
})
