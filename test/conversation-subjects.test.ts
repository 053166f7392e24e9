import { describe, expect, test } from 'vitest'
import { last, said, topicOf } from './setup/service.ts'

/* What people ask about in many ways, and what no source of ours says. */

const parent = { rol: 'ouder' }
const school = { rol: 'school' }
const clb = { rol: 'clb' }
const pupil = { rol: 'leerling' }

describe('what is asked is what is answered', () => {
  test.each([
    [school, 'wie keurt extra examentijd goed, de klassenraad?', 'toetsen-en-examens'],
    [pupil, 'ik heb autisme, mag ik examens apart afleggen', 'toetsen-en-examens'],
    [parent, 'de school zegt dat ze hem niet meer aankan', 'school-ziet-het-niet-zitten'],
    [parent, 'de juf wil ons dochter niet meer in de klas', 'school-ziet-het-niet-zitten'],
    [clb, 'welke criteria zijn er voor een gc- of een iac-verslag', 'criteria-verslag-en-type'],
    [clb, 'mag ik type 9 geven op een vermoeden van ass', 'criteria-verslag-en-type'],
    [parent, 'kunnen wij ergens meer uren leersteun vragen', 'meer-of-minder-leersteun'],
    [parent, 'mag de school een kind in een rolstoel weigeren', 'inschrijving-ontbonden'],
    [parent, 'betekent dat verslag dat mijn zoon dom is', 'verslag-van-het-clb'],
    [parent, 'mijn dochter kan niet goed nederland praten', 'anderstalig'],
    [pupil, 'mag ik zelf naar het clb gaan zonder mijn ouders', 'wie-ondertekent-toestemming'],
    [school, 'moet leersteun in Discimus staan', 'hoe-meldt-de-school-aan'],
  ])('%o "%s"', (site, message, topic) => {
    expect(topicOf(last(site, message))).toBe(topic)
  })

  test.each(['klopt het dat jullie in Nederland liggen', 'is noord-brabant in nederland'])(
    '"%s" is still about the country',
    (message) => {
      expect(topicOf(last(parent, message))).toBe('noord-brabant-is-vlaanderen')
    },
  )
})

describe('what no source says is said, with whom to ask', () => {
  test.each([
    [parent, 'moet mijn kleuter blijven zitten', /blijven zitten staat niets in onze bronnen/],
    [
      parent,
      'krijgen wij geld terug voor de schoolbus',
      /geld terug .* staat niets in onze bronnen/,
    ],
    [parent, 'wie geeft les in gebarentaal', /les in gebarentaal staat niets in onze bronnen/],
    [school, 'moet leersteun in Discimus staan', /dat staat niet in onze bronnen/],
    [
      school,
      'wie keurt extra examentijd goed, de klassenraad?',
      /laatste woord heeft.* staat niet/,
    ],
    [clb, 'welke criteria zijn er voor een gc- of een iac-verslag', /staan niet in onze bronnen/],
  ])('%o "%s"', (site, message, honest) => {
    expect(said(last(site, message))).toMatch(honest)
  })
})

test('who asks on for more than was told of hours hears how to ask it', () => {
  const turn = last(
    parent,
    'hoeveel uur leersteun krijgt een kind',
    'wij willen er meer, bij wie vragen we dat',
  )
  expect(topicOf(turn)).toBe('meer-of-minder-leersteun')
})

test('what is said to be unfair is answered under the refused adaptation', () => {
  const turn = last(
    pupil,
    'mijn leraar weigert mij extra tijd',
    'hij zegt dat het oneerlijk is voor de anderen',
  )
  expect(said(turn)).toMatch(/geen voordeel/)
})
