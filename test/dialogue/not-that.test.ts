import { describe, expect, test } from 'vitest'
import { articleOf, buttonsOf, kinds, last, said } from '../setup/service.ts'

describe('whoever says that it was not that is not told the same again', () => {
  test.each([
    ['mijn kind heef papier van clb. wat nu doen', 'nee papier is al klaar'],
    ['ouders willen geen clb wat nu', 'nee ik bedoel iets anders over het clb'],
    ['mag het clb starten zonder ouders', 'nee bij het hgd bedoel ik'],
  ])('%s, %s', (asked, text) => {
    const before = last({}, asked)
    expect(articleOf(before)).toBeDefined()
    expect(articleOf(last({}, asked, text))).not.toBe(articleOf(before))
  })

  test('what is denied is not what is asked', () => {
    const turn = last({}, 'nee niet inschrijven in een school, ik bedoel aanmelden voor leersteun')
    expect(turn.messages.map(({ topic }) => topic)).not.toContain('inschrijven-in-een-school')
    expect(kinds(turn)).not.toContain('referral')
  })

  test('a fact that is corrected takes back no subject', () => {
    const asked = ['wat is een gc-verslag', 'nee toch een iac-verslag'] as const
    expect(said(last({}, ...asked))).toContain('iac')
  })
})

describe('whoever asks on about the same again and again', () => {
  const asked = ['hoeveel uren leersteun krijgt hij', 'hoeveel uren dan'] as const

  test('is offered a person', () => {
    const turn = last({}, ...asked, 'maar hoeveel uren per week')
    expect(said(turn)).toContain('staat uw antwoord daar niet bij?')
    expect(buttonsOf(turn)).toContain('doe:mens')
    expect(buttonsOf(last({}, ...asked))).not.toContain('doe:mens')
  })

  test('is told sooner what is near', () => {
    expect(articleOf(last({}, ...asked, 'wie beslist daarover'))).toBe(
      'wie-beslist-over-de-opstart',
    )
  })
})

test.each([
  ['dus stotteren is type 7?', 'ja of nee'],
  ['mag hij in de klas een laptop gebruiken', 'mag dat nu, gewoon ja of nee'],
  ['mijn kind mag maar halve dagen naar school', 'ja of nee mag school da'],
])('who wants yes or no hears that we cannot say, and what we can: %s', (asked, text) => {
  const turn = last({}, asked, text)
  expect(kinds(turn).slice(0, 2)).toEqual(['notice', 'answer'])
  expect(said(turn)).toContain('alleen ja of nee kan ik niet zeggen')
  expect(buttonsOf(turn)).toContain('doe:mens')
})
