import { describe, expect, test } from 'vitest'
import { buttonsOf, kinds, last, said, talk, topicOf, valuesOf } from './setup/service.ts'

/* What people answer to a question of ours, and what that does to what was said before. */

const parent = { rol: 'ouder' }
const untilBusy = ['kan mijn zoon leersteun krijgen', 'lager', 'nog geen verslag'] as const

describe('"Is het CLB al bezig met een verslag?"', () => {
  test.each([
    ['ja', 'in-aanmaak'],
    ['nee', 'geen'],
    ['ja, ze zijn bezig. hoe lang duurt dat', 'in-aanmaak'],
    ['nee, nog niet bezig denk ik. wat moet ik dan eerst doen', 'geen'],
  ])('"%s" answers that question, and not whether there is one', (answer, value) => {
    expect(valuesOf(last(parent, ...untilBusy, answer), 'verslag')).toEqual([value])
  })

  test.each([
    ['nee, ik bedoel wie dat moet aanvragen', ['in-aanmaak', 'geen']],
    ['nee, toch een gc', ['gc']],
  ])('"%s" answers something else', (answer, values) => {
    expect(valuesOf(last(parent, ...untilBusy, answer), 'verslag')).toEqual(values)
  })

  test('"nee" before a question of their own is no answer to which verslag it is', () => {
    const [asks] = untilBusy
    const turn = last(parent, asks, 'lager', 'nee, mag de school dat weigeren?')
    expect(valuesOf(turn, 'verslag')).toBeUndefined()
  })

  test('a question beside the answer is answered too', () => {
    expect(said(last(parent, ...untilBusy, 'ja, ze zijn bezig. hoe lang duurt dat'))).toMatch(/hgd/)
  })
})

test('a centre that is only one of those that are left is not named for all of them', () => {
  const turn = last(
    parent,
    'mijn zoon met TOS zit in 3de kleuter, vrije school in hasselt. waar aanmelden',
    'dat weet ik niet',
    'en waar wordt hij dan aangemeld?',
  )
  expect(said(turn)).toContain('het antwoord verschilt')
})

test('who does not know which centre, and asks whom to ask, is not asked it again', () => {
  const turn = last(
    { rol: 'school' },
    'leerling slechtziend, waar moet ik zijn',
    'weet niet welk centrum, ik ben interim. aan wie moet ik dat vragen',
  )
  expect(said(turn)).toMatch(/zorgcoördinator of de directie weet/)
  expect(buttonsOf(turn)).not.toContain('feit:centrum:kasterlinden')
})

describe('that there is no verslag changes what a transition means', () => {
  const told = [
    'mijn dochter gaat naar het 1ste middelbaar in september',
    'vrij lsc limburg',
    'ze heeft wel nog geen verslag eigenlijk, enkel een attest van de logo',
  ]

  test('that is said first', () => {
    const turn = last(parent, ...told)
    expect(said(turn)).toMatch(/zonder dat verslag kan leersteun niet starten/)
    expect(said(turn)).not.toMatch(/verandert het antwoord niet/)
    expect(kinds(turn)).toEqual(['understood', 'notice', 'outcome'])
  })

  test('and not said again when something else is told', () => {
    expect(said(last(parent, ...told, 'het is type 9'))).not.toMatch(/kan leersteun niet starten/)
  })
})

describe('a brother or sister that somebody goes on with is another child', () => {
  const told = [
    'mijn dochter zit in het 6de leerjaar, ze heeft een gc',
    'heeft ze recht op leersteun',
  ]
  const brother = 'en haar broer heeft adhd, die zit in het 4de leerjaar. geldt da voor hem ook?'

  test('of whom nothing is known yet', () => {
    const turn = last(parent, ...told, brother)
    expect(valuesOf(turn, 'verslag')).toBeUndefined()
    expect(valuesOf(turn, 'type')).toEqual(['3'])
    expect(said(turn)).not.toMatch(/leersteun kan|met een gc-verslag kan/)
  })

  test('and what was told of the first comes back with her', () => {
    const turn = last(
      parent,
      ...told,
      brother,
      'nee, voor hem is er nog geen verslag',
      'en mijn dochter, wie meldt haar aan',
    )
    expect(valuesOf(turn, 'verslag')).toEqual(['gc'])
    expect(topicOf(turn)).toBe('wie-meldt-aan')
  })

  test('where she is going says nothing of where he is', () => {
    const turn = last(
      parent,
      'mijn zoon met gc type 9 gaat van het zesde naar het middelbaar',
      'en zijn zus, die zit in het 3de leerjaar met hetzelfde verslag, verandert er daar iets voor?',
    )
    expect(valuesOf(turn, 'niveau')).toEqual(['lager'])
    expect(valuesOf(turn, 'moment')).toBeUndefined()
  })

  test.each([
    'mijn zoon heeft autisme, zijn broer zit in het secundair. waar aanmelden',
    'mijn zoon van 7 heeft autisme en zijn zus is doof. waar aanmelden',
  ])('one that is only named beside the child is told of by the way: %s', (text) => {
    expect(valuesOf(last(parent, text), 'type')).toEqual(['9'])
  })

  test('after a child without a name too', () => {
    const [, turn] = talk(
      parent,
      'ons kindje van 4 heeft autisme',
      'en voor haar broertje, moet dat clb opnieuw gebeld worden',
    )
    expect(valuesOf(turn, 'type')).toBeUndefined()
    expect(valuesOf(turn, 'rol')).toEqual(['ouder'])
  })
})
