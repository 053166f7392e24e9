import { describe, expect, test } from 'vitest'
import { kinds, last, said } from '../setup/service.ts'

describe('whether something is allowed comes before what happens at a change', () => {
  test.each([
    'onze dochter gaat naar het middelbaar en die school wil haar niet met haar laptop laten werken. mogen ze dat weigeren?',
    'mijn zoon met down zit in de derde kleuterklas, de directeur wil hem niet in het eerste leerjaar. mag dat?',
    'de leersteun van mijn kleindochter met gc type 9 is op pauze gezet zonder dat we het wisten, mag dat zomaar?',
  ])('a parent: %s', (text) => {
    expect(kinds(last({}, text))).not.toContain('outcome')
  })

  test.each([
    'leerling gc type 9 bij lsc noord-brabant, kan het centrum weigeren om te starten als er te veel leerlingen zijn?',
    'we hebben 6 leerlingen type 3 en 2 type 2 bij lsc noord-brabant. mag het lsc ons weigeren wegens plaatsgebrek?',
  ])('a school: %s', (text) => {
    expect(kinds(last({ rol: 'school' }, text))).not.toContain('outcome')
  })

  test('what is asked with "mag" and is a goal all the same stays that', () => {
    const turn = last(
      { rol: 'school', centrum: 'ova' },
      'waar mag ik een leerling met gc type 9 aanmelden?',
    )
    expect(kinds(turn)).toContain('outcome')
  })

  test('who signs what is no checklist', () => {
    const turn = last(
      { rol: 'school', centrum: 'vrij-limburg' },
      'gc type 4 in het secundair, waar aanmelden?',
      'moet papa die aanmelding mee ondertekenen?',
    )
    expect(said(turn)).not.toContain('de checklist is klaar')
  })
})
