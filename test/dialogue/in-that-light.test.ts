import { describe, expect, test } from 'vitest'
import { articleOf, buttonsOf, kinds, last, said } from '../setup/service.ts'

describe('a bare fact or a correction asks the previous question again', () => {
  test.each([
    ['wie beslist over het verslag', 'hij is 15'],
    ['wie beslist over het verslag', 'wij zijn een lagere school, als dat helpt'],
    ['hoe lang duurt leersteun', 'hij zit in het secundair he'],
  ])('%s, %s: the same answer, in few words, and a person', (asked, text) => {
    const before = last({}, asked)
    const turn = last({}, asked, text)
    expect(articleOf(turn)).toBe(articleOf(before))
    expect(said(turn)).toMatch(/goed om te weten|daarover staat er|misschien zegt dit/)
    expect(said(turn).length).toBeLessThan(said(before).length)
    expect(buttonsOf(turn)).toContain('doe:mens')
  })

  test('what the answer says of just that', () => {
    const turn = last(
      { rol: 'school' },
      'van lager naar secundair met leersteun',
      'het is een gc he, geen iac',
    )
    expect(said(turn)).toContain('gc-verslag')
    expect(turn.messages.map(({ topic }) => topic)).not.toContain('verschil-gc-iac')
  })

  test('the words that a centre has of its own, whole', () => {
    const turn = last(
      { rol: 'school' },
      'wie komt er op het startoverleg',
      'wij zijn lsc noord-brabant als dat helpt',
    )
    expect(articleOf(turn)).toBe('startoverleg-noord-brabant')
    expect(said(turn)).not.toContain('goed om te weten')
  })

  test('an outcome that a centre does not change is not told again', () => {
    const asked = [
      'lln met gc stapt over naar een andere school, hoe gaat dat',
      'wij zijn lsc kempen als dat helpt',
    ] as const
    const [before, turn] = [last({ rol: 'school' }, asked[0]), last({ rol: 'school' }, ...asked)]
    expect(kinds(before)).toContain('outcome')
    expect(said(turn)).toContain('dat verandert het antwoord niet')
    expect(said(turn).length).toBeLessThan(said(before).length / 2)
  })
})

describe('the question of a message says its subject, not the facts beside it', () => {
  test.each([
    [
      'jongste heeft tos, 1e kleuter. oudste heeft add, 12 jaar. kunnen ze allebei leersteun krijgen van dezelfde persoon?',
      'zelfde-leerondersteuner',
    ],
    [
      'wij zijn lsc limburg, dochter heeft iac. mijn vraag was kan de andere ouder dat tegenhouden',
      'ouders-niet-eens',
    ],
  ])('%s', (text, topic) => {
    expect(articleOf(last({ rol: 'ouder' }, text))).toBe(topic)
  })

  test('what hardly asks for a goal begins none', () => {
    const turn = last(
      {},
      'Ik ben het beu!! De school belooft al een half jaar leersteun en er gebeurt NIKS',
    )
    expect(kinds(turn)).not.toContain('question')
  })
})

test('what is denied of the last answer falls out', () => {
  const asked = [
    'van de kleuterklas naar het lager met leersteun',
    'ze gaat niet naar het lager. wanneer mogen we aanmelden',
  ]
  const turn = last({ rol: 'school' }, ...(asked as [string, string]))
  expect(articleOf(turn)).not.toBe('naar-het-lager')
})

test('whoever is sent to somebody else is asked nothing besides', () => {
  const turn = last(
    { rol: 'ouder' },
    'waar wordt mijn kind aangemeld',
    'waar kan ik klacht indienen tegen de school',
  )
  expect(kinds(turn)).toEqual(['referral'])
  expect(buttonsOf(turn)).toContain('gesprek:aanmelden')
})

test.each(['danku', 'danku!', "da's goed", 'ok danku he', 'schrijf een gedicht over leersteun'])(
  'after an answer too it is small talk: %s',
  (text) => expect(kinds(last({}, 'mag ik bij het gesprek zijn', text))).toEqual(['greeting']),
)

test('what nobody can read is not about the last answer', () => {
  expect(said(last({}, 'krijgt een kind met dcd leersteun', 'asdfgh'))).toContain(
    'dat begrijp ik niet',
  )
})

describe('for whom reading is difficult', () => {
  const asked = ['ik kan niet goed lezen', 'wie vraagt leersteun aan'] as const

  test('answers are short from then on, which is said once', () => {
    expect(said(last({}, asked[0]))).toContain('ik hou het kort')
    const turn = last({}, ...asked)
    expect(said(turn)).toContain('kort gezegd')
    expect(said(turn)).not.toContain('ik hou het kort')
    expect(said(last({}, ...asked, 'wat doet het clb'))).toContain('kort gezegd')
  })

  test('a button gives all of it', () => {
    const turn = last({}, ...asked)
    const pressed = last({}, ...asked, '#artikel:wie-meldt-aan')
    expect(buttonsOf(turn)).toContain('artikel:wie-meldt-aan')
    // What may be meant besides is offered to who types it, and not to who presses.
    expect(pressed.messages).toEqual(last({}, asked[1]).messages.slice(0, 1))
  })

  test('of a child it is a difficulty', () => {
    expect(said(last({}, 'mijn zoon kan niet goed lezen, krijgt hij leersteun'))).not.toContain(
      'ik hou het kort',
    )
  })
})

test('a neighbour whose school is done with him is no parent in need', () => {
  const turn = last({}, 'de buurjongen zit de hele dag thuis, school wil hem niet meer')
  expect(kinds(turn)).not.toContain('urgent')
})

test('a fact that changes the outcome is not said to change nothing', () => {
  const school = { rol: 'school', centrum: 'noord-brabant' }
  const asked = 'leerling met IAC-verslag type 7 in de lagere school, waar meld ik aan?'
  const turn = last(school, asked, 'mag ik dat ook doen als het verslag nog niet klaar is')
  expect(said(turn)).toContain('als het verslag van het clb klaar is')
  expect(said(turn)).not.toContain('dat verandert het antwoord niet')
})
