import { describe, expect, test } from 'vitest'
import { kinds, last, said, talk, topicOf, valuesOf } from './setup/service.ts'

/* Which leersteuncentrum it is: people know the town and the net of the school, and seldom the name. */

const asksWho = 'kan ik met iemand bellen'
const parent = { rol: 'ouder' }

describe('a net leaves out the centres of which a source says that they work for another', () => {
  const goInEastFlanders = ['dender', 'pixsy', 'okoplus', 'ander']

  test.each([
    ['it is told after the place', ['school in Aalst', 'het is een go school']],
    ['before the place', ['het is een GO! school', 'in Aalst']],
    ['with the place', ['onze GO-basisschool ligt in Aalst']],
    ['in words of its own', ['school in Gent', 'die is van het gemeenschapsonderwijs']],
    [
      'after a centre that it cannot be',
      ['school in Gent', 'pilar', 'nee, de school is van het GO'],
    ],
    [
      'instead of another net',
      ['stedelijke school in Gent', 'nee toch niet, het is een GO school'],
    ],
  ])('%s', (_, told) => {
    expect(valuesOf(last({}, asksWho, ...told), 'centrum')).toEqual(goInEastFlanders)
  })

  test.each([
    ['stedelijke school in Gent', ['dender', 'pilar', 'okoplus', 'ander']],
    ['gemeenteschool in Hasselt', ['olsc-limburg', 'okoplus', 'ander']],
    ['provinciale school in Hasselt', ['olsc-limburg', 'okoplus', 'ander']],
    ['katholieke basisschool in Genk', ['vrij-limburg', 'okoplus', 'ander']],
    ['vrije school in Bree', ['vrij-limburg', 'okoplus', 'ander']],
    ['steinerschool in Leuven', ['noord-brabant', 'oost-brabant', 'okoplus', 'ander']],
  ])('"%s"', (text, centres) => {
    expect(valuesOf(last({}, asksWho, text), 'centrum')).toEqual(centres)
  })

  test('of which no source says it, all stay possible, and what they are not is named', () => {
    const turn = last({}, asksWho, 'wij zijn een katholieke school')
    expect(valuesOf(turn, 'centrum')).toHaveLength(18)
    expect(turn.facts.find(({ fact }) => fact === 'centrum')?.valueLabel).toBe(
      'niet Pilar, Pixsy, Antwerpen (stedelijk) of Openbaar LSC Limburg',
    )
  })

  test('that leaves more than one is said before they are asked again', () => {
    const turn = last(
      parent,
      '#gesprek:aanmelden',
      '#feit:type:9',
      'in Hasselt',
      'een vrije school',
    )
    expect(kinds(turn)).toEqual(['understood', 'question'])
    expect(said(turn)).toContain('vrij lsc limburg')
    expect(said(turn)).not.toContain('openbaar lsc limburg')
  })

  test('nobody is asked for the centre twice who says which they think it is', () => {
    const turn = last(parent, asksWho, 'school in Hasselt', 'vrij lsc denk ik')
    expect(valuesOf(turn, 'centrum')).toEqual(['vrij-limburg'])
    expect(kinds(turn)).not.toContain('question')
  })
})

describe('a place', () => {
  test.each([
    'vergeet dat van limburg, we zijn verhuisd naar gent',
    'sorry, we zijn verhuisd naar gent',
    'nee in gent',
  ])('gives way to another: "%s"', (text) => {
    const turn = last(parent, asksWho, 'school in Hasselt', text)
    expect(valuesOf(turn, 'centrum')).toContain('pixsy')
    expect(valuesOf(turn, 'centrum')).not.toContain('vrij-limburg')
  })

  test('that is asked after next is answered for itself', () => {
    const turn = last(parent, 'welke centra zijn er in Limburg', 'en voor Gent?')
    expect(topicOf(turn)).toBe('centra-in-oost-vlaanderen')
  })

  test('that a question names is no reason to change the centre that is known', () => {
    const site = { rol: 'ouder', centrum: 'divergent' }
    const turns = talk(
      site,
      'mijn dochter is blind, wie komt haar helpen',
      'moet ik dan naar brugge rijden',
      'de school is verhuisd naar brugge',
    )
    expect(turns.map((turn) => valuesOf(turn, 'centrum')?.join())).toEqual([
      'divergent',
      'divergent',
      'west-vlaanderen-zuid,okoplus,ander',
    ])
  })

  test.each([
    ['ze zit nu in Mechelen op een katholieke school, welk leersteuncentrum is dat', 'antwerpen'],
    ['school in Hasselt, welk centrum', 'limburg'],
    ['welke centra zijn er voor een vrije school in Gent', 'oost-vlaanderen'],
  ])('"%s" is answered for that region', (text, region) => {
    expect(topicOf(last(parent, text))).toBe(`centra-in-${region}`)
  })
})

test('who asks what a centre is gets its card, and has no other centre by that', () => {
  const turn = last({ rol: 'school' }, 'wat is divergent')
  expect(turn.messages[0]?.topic).toBe('divergent')
  expect(valuesOf(turn, 'centrum')).toBeUndefined()
})

describe('what somebody does not know', () => {
  test('they may guess all the same', () => {
    const turn = last({}, 'kind met type 2 in Gent, waar aanmelden', 'weet ik niet, pilar denk ik')
    expect(valuesOf(turn, 'centrum')).toEqual(['pilar'])
    expect(said(turn)).toContain('leersteuncentrum pilar')
  })

  test('they hear that the town will do, as long as it was not told', () => {
    const asked = last({ rol: 'ouder' }, 'kind met type 2, waar aanmelden')
    expect(said(asked)).toContain('de gemeente van de school typen mag ook')
    const placed = last({ rol: 'ouder' }, 'kind met type 2, waar aanmelden', 'in Genk')
    expect(valuesOf(placed, 'centrum')).toContain('olsc-limburg')
    expect(said(placed)).not.toContain('de gemeente van de school typen')
  })

  test('they may narrow, and hear what it depends on', () => {
    const turn = last({}, 'kind met type 2, waar aanmelden', 'weet niet, we zitten in Genk')
    expect(valuesOf(turn, 'centrum')).toEqual(['vrij-limburg', 'olsc-limburg', 'okoplus', 'ander'])
    // Which they are is said first.
    expect(kinds(turn)).toEqual(['understood', 'notice', 'outcome'])
    expect(said(turn)).toContain('vrij lsc limburg, openbaar lsc limburg')
  })
})

describe('where the centre and the type are known, the route says who comes', () => {
  const school = { rol: 'school', centrum: 'noord-brabant' }

  test.each(['dus bij 467?', 'wie komt er dan', 'en wie geeft die leersteun'])('"%s"', (text) => {
    const turn = last(school, 'leerling met type 4, waar melden we aan', text)
    expect(said(turn)).toContain('specifiek leersteuncentrum 467')
    expect(topicOf(turn)).toBe('route')
  })

  test('also after an answer about the difficulty', () => {
    const turn = last(
      { rol: 'ouder', centrum: 'noord-brabant' },
      'slechthorend',
      'wie komt naar school voor haar',
    )
    expect(topicOf(turn)).toBe('route')
  })

  test.each(['telefoonnr slsc 467', 'contact slsc 467'])(
    '"%s" gives how the partner is reached',
    (text) => {
      const turn = last(school, 'leerling met type 4, waar melden we aan', text)
      expect(said(turn)).toContain('0493 25 50 90')
    },
  )
})

describe('what is told of now does not speak against what is told of next year', () => {
  const toSecondary = 'mijn zoon gaat in september naar het eerste middelbaar, wat met de leersteun'

  test.each(['hij zit nu nog in het 6de leerjaar', 'hij zit nu in de lagere school'])(
    '"%s"',
    (text) => {
      const turn = last(parent, toSecondary, text)
      expect(said(turn)).not.toContain('passen niet samen')
      expect(valuesOf(turn, 'niveau')).toEqual(['secundair'])
    },
  )

  test('but a class that they cannot come from does', () => {
    expect(said(last(parent, toSecondary, 'hij zit in de 2de kleuterklas'))).toContain(
      'passen niet samen',
    )
  })

  test('what would be at another school takes the place of what was told of this one, and back', () => {
    const turns = talk(
      parent,
      'mijn dochter blijft op dezelfde school, gc, wat met de leersteun',
      'en als ze naar een andere lagere school gaat?',
      'nee ze blijft toch op haar school',
    )
    expect(turns.map((turn) => valuesOf(turn, 'inschrijving')?.join())).toEqual([
      'bestaand',
      undefined,
      'bestaand',
    ])
    expect(valuesOf(turns[1], 'moment')).toEqual(['andere-school'])
    expect(valuesOf(turns[2], 'moment')).toBeUndefined()
    expect(turns.map(said).join()).not.toContain('passen niet samen')
  })
})

test('who asks on without words under a question asks after what was told between', () => {
  const turn = last(
    parent,
    '#gesprek:recht',
    '#feit:niveau:lager',
    'er is nog niets van het clb, wie maakt dat verslag dan?',
    'ok en wat moet ik nu zelf doen?',
  )
  expect(kinds(turn)).toEqual(['answer', 'question'])
  expect(topicOf(turn)).toBe('nog-geen-verslag')
})

test('what would be for another type is told for that type', () => {
  const turn = last(
    { rol: 'school', centrum: 'wan-team' },
    'wij hebben een leerling type 4, waar aanmelden',
    'en als hij type 6 heeft',
  )
  expect(valuesOf(turn, 'type')).toEqual(['6'])
})

test('what the verslag does not say is no denial of the verslag', () => {
  const turn = last(
    { rol: 'school' },
    'hij krijgt leersteun type 3, GC',
    'hij heeft ook een hoorapparaat, staat niet in zijn verslag',
  )
  expect(valuesOf(turn, 'verslag')).toEqual(['gc'])
})

test.each([
  'en als het type 6 is',
  'het type 6 staat in het verslag',
  'stel dat het type 6 zou zijn?',
])('the type is read after "het": %s', (text) => {
  const site = { rol: 'school', centrum: 'wan-team' }
  const turn = last(site, 'wij hebben een leerling type 4, waar aanmelden', text)
  expect(valuesOf(turn, 'type')).toEqual(['6'])
})

test.each([
  ['dender nummer', 'dender'],
  ['telefoonnummer dender', 'dender'],
  ['mail kempen', 'kempen'],
  ['hoe bereik ik pilar', 'pilar'],
  ['kan ik pixsy bellen', 'pixsy'],
])('"%s" tells at once how that centre is reached', (text, centre) => {
  const turn = last(parent, text)
  expect(valuesOf(turn, 'centrum')).toEqual([centre])
  expect(said(turn)).toContain('infopunt van leersteuncentrum')
})

test('a centre is reached by its website too', () => {
  const turn = last(parent, 'website van pixsy')
  expect(valuesOf(turn, 'centrum')).toEqual(['pixsy'])
  expect(said(turn)).toContain('https://pixsy.be')
})

test.each([
  ['wat is 467', 'slsc-467'],
  ['nummer van 467', 'slsc-467'],
  ['hoe contacteer ik spermalie', 'spermalie-de-kade'],
])('a partner, which is no school\'s own centre, is told by its name: "%s"', (text, centre) => {
  expect(topicOf(last(parent, text))).toBe(centre)
})

test('under the card of a centre "hun nummer" is of that centre, until something else is told', () => {
  const [, asked, , askedLater] = talk(
    parent,
    'wat is 467',
    'hun nummer?',
    'wie meldt aan',
    'hun nummer?',
  ).map(said)
  expect(asked).toContain('0493 25 50 90')
  expect(askedLater).not.toContain('0493 25 50 90')
})

test('how a centre is reached is told again when it is asked again', () => {
  expect(said(last(parent, 'nummer van pixsy', 'hun website?'))).toContain('https://pixsy.be')
})
