import { describe, expect, test } from 'vitest'
import { kinds, last, said, talk } from '../setup/service.ts'

const sites = [{}, { rol: 'ouder', centrum: 'antwerpen-plus' }, { rol: 'leerling' }]
const computer = 'computerprogramma'
const numbers = /1813|1712|102/

describe.each(sites)('after an alarm: %o', (site) => {
  const alarm = 'ze zegt dat ze dood wil'

  test.each([
    'wie moet ik verwittigen',
    'bij wie kan ik terecht',
    'bij wie kan ik klacht indienen',
    'is dat toegelaten?',
    'wat moet ik doen',
    'moet ik da aan school zegge',
  ])('"%s" gets the words of the alarm again', (text) => {
    const [first, second] = talk(site, alarm, text)
    expect(second && kinds(second)).toEqual(['urgent'])
    expect(second?.messages[0]?.text).toBe(first?.messages[0]?.text)
  })

  test.each([
    'niemand neemt op',
    'al gebeld maar daar neemt niemand op',
    'kan jij voor mij bellen',
    'kun je met mij blijven praten',
  ])('"%s" hears that this is a computer', (text) => {
    const turn = last(site, alarm, text)
    expect(kinds(turn)).toEqual(['urgent'])
    expect(said(turn)).toContain(computer)
  })

  test.each([
    'niemand weet het',
    'ik ben 13',
    'bedankt voor de nummers',
    'ze eet ook bijna niet',
    'hij heeft adhd',
  ])('"%s" keeps the numbers, in one short sentence', (text) => {
    const [first, second] = talk(site, alarm, text)
    if (!first || !second) throw new Error('two turns')
    expect(kinds(second)[0]).toBe('urgent')
    expect(said(second)).toMatch(numbers)
    expect(said(second)).not.toContain(computer)
  })

  test.each([
    ['sorry, toch over het startoverleg: wie komt daar', 'startoverleg'],
    ['kan leersteun haar helpen?', undefined],
    ['we zitten al bij de psycholoog, kan leersteun haar helpen?', undefined],
    ['ok heb gebeld nr huisarts. wil nu weten of ze leersteun kan krijge', undefined],
    ['wat is een GC-verslag?', 'gc-verslag'],
  ])('"%s" is answered, with the numbers under it', (text, topic) => {
    const turn = last(site, alarm, text)
    expect(kinds(turn)[0]).not.toBe('urgent')
    expect(kinds(turn).at(-1)).toBe('urgent')
    expect(said(turn)).toMatch(numbers)
    if (topic) expect(turn.messages.map((message) => message.topic)).toContain(topic)
  })
})

test('who says that there is no danger gets an answer', () => {
  const turn = last(
    {},
    'een leerling dreigt met een mes',
    'er is geen gevaar, ik wil gewoon weten of de school hem mag schorsen',
  )
  expect(kinds(turn)[0]).not.toBe('urgent')
})

test('one question is no sign that somebody is safe', () => {
  const turns = talk(
    {},
    'ik wil slapen en nooit meer wakker worden',
    'wat is leersteun?',
    'ik kan niet meer',
  )
  expect(kinds(turns[1] as (typeof turns)[0])).toContain('urgent')
  expect(turns[2]?.messages[0]).toMatchObject({ kind: 'urgent', topic: 'zelfmoord' })
})

test('the numbers go after three turns in a row about something else, and with a new beginning', () => {
  const questions = [
    'wat is leersteun?',
    'wat is een GC-verslag?',
    'wie meldt aan?',
    'wat is een IAC-verslag?',
  ]
  const turns = talk({}, 'ik wil dood', ...questions)
  expect(turns.map((turn) => kinds(turn).includes('urgent'))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
  expect(kinds(last({}, 'ik wil dood', '#doe:opnieuw'))).not.toContain('urgent')
  const back = talk({}, 'ik wil dood', 'wat is leersteun?', 'niemand weet het', ...questions)
  expect(back.map((turn) => kinds(turn).includes('urgent'))).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ])
})

test('who wants out may mean leersteun, and is asked', () => {
  const [first, second] = talk({}, 'ik wil er uit stappen', 'uit de leersteun bedoel ik')
  expect(first && said(first)).toMatch(/1813[\s\S]*102/)
  expect(second && kinds(second)).not.toContain('urgent')
})

test('a button after an alarm keeps the numbers', () => {
  expect(kinds(last({}, 'ik wil dood', '#gesprek:recht')).at(-1)).toBe('urgent')
})

test.each([
  ['de juf heeft mijn zoon vastgebonden', /directie/, /clb/, /1712/],
  ['ik ben weggelopen van huis', /102/, /1712/],
])('"%s" hears whom to turn to', (text, ...words) => {
  const turn = last({}, text)
  expect(kinds(turn)).toEqual(['urgent'])
  for (const word of words) expect(said(turn)).toMatch(word)
  expect(said(turn)).not.toMatch(
    /geweld of onveiligheid thuis|verwittig meteen de school of de ouders/,
  )
})

test.each([
  'als ik slechte punten heb slaat mn pa mij',
  'soms slaat haar vader haar',
  'de ex van mijn zus slaat hun zoontje',
])('who is hit at home is known in any order of the words: %s', (text) => {
  expect(last({}, text).messages[0]?.topic).toBe('geweld-thuis')
})

test('after an alarm a question that is very likely ours is answered', () => {
  const turn = last({}, 'mijn zoon wil dood', 'hoe weet ik of de school echt heeft aangemeld?')
  expect(kinds(turn)[0]).toBe('answer')
  expect(kinds(turn).at(-1)).toBe('urgent')
})

test('whoever types that they start anew leaves an alarm behind, as with the button', () => {
  const turn = last({}, 'mijn papa slaat mij', 'opnieuw')
  expect(turn.messages.map(({ kind }) => kind)).toEqual(['greeting'])
})

test('a child that wants to be with somebody who died is told of the Zelfmoordlijn', () => {
  const turn = last({}, 'mijn man is gestorven. mijn zoon zegt dat hij bij papa wil zijn')
  expect(said(turn)).toContain('1813')
})

describe('a danger that somebody watches over', () => {
  const asked =
    'mijn dochter van 9 met adhd zegt dat ze dood wil, de psycholoog volgt het op. hoe kan leersteun helpen in de klas?'

  test('gets its numbers first, and then an answer', () => {
    const turn = last({}, asked)
    expect(kinds(turn)[0]).toBe('urgent')
    expect(kinds(turn)).toContain('answer')
    expect(said(turn)).toMatch(numbers)
  })

  test('and the numbers stay under the next answer', () => {
    const turn = last({}, asked, 'en wie meldt haar aan voor leersteun?')
    expect(kinds(turn).at(-1)).toBe('urgent')
  })

  test('who speaks of themselves is not spoken to of anything else', () => {
    expect(
      kinds(last({ rol: 'leerling' }, 'ik wil dood, mijn dokter weet het. wat is leersteun?')),
    ).toEqual(['urgent'])
  })
})

test.each([
  'er is niemand in gevaar hoor. kan de school mij verplichten?',
  'niemand is in gevaar, ik wil alleen weten of de school dat mag',
])('who says that nobody is in danger is not told that somebody is: "%s"', (text) => {
  expect(kinds(last({}, text))).not.toContain('urgent')
})

test('and is told so all the same where the rest of it sounds like danger', () => {
  expect(
    kinds(last({}, 'er is geen gevaar zegt ze, maar mijn dochter wil niet meer leven')),
  ).toContain('urgent')
})
