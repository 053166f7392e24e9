import { describe, expect, test } from 'vitest'
import { kinds, last, said, talk } from '../setup/service.ts'

const parent = { rol: 'ouder' }
const school = { rol: 'school', centrum: 'noord-brabant' }

describe('what was told at length is not told at length again, whenever that was', () => {
  test('an article: what it says of the question, or its shortest form, and a button for the whole', () => {
    const turns = talk(
      parent,
      'wat kost leersteun',
      'wat doet het clb',
      'moet ik betalen voor leersteun',
    )
    const [first, , third] = turns
    if (!first || !third) throw new Error('three turns')
    expect(third.messages[0]?.topic).toBe('kosten')
    expect(said(third).length).toBeLessThan(said(first).length / 1.5)
    expect(third.choices.map(({ id }) => id)).toContain('artikel:kosten')
  })

  test('its button gives it whole', () => {
    const [first, , third] = talk(
      parent,
      'wat kost leersteun',
      'wat doet het clb',
      '#artikel:kosten',
    )
    expect(third?.messages[0]?.text).toBe(first?.messages[0]?.text)
  })

  test('an outcome, with the names that are in it', () => {
    const [first, , third] = talk(
      school,
      'leerling uit L2 met gc type 6, waar moet ik aanmelden?',
      '#artikel:hoeveel-uren',
      'bij welk centrum meld ik deze leerling nu aan',
    )
    if (!first || !third) throw new Error('three turns')
    expect(said(third)).toContain('specifiek leersteuncentrum 467')
    expect(said(third).length).toBeLessThan(said(first).length / 1.5)
  })

  test('"weet ik niet" points to nothing above', () => {
    const turn = last(
      parent,
      'mijn zoon gaat volgend jaar naar het middelbaar, loopt de leersteun door?',
      'wat doet het clb',
      '#wijzig:centrum',
      '#feit:centrum:onbekend',
    )
    expect(said(turn)).not.toMatch(/hierboven|goed om te weten/)
    expect(said(turn)).toContain('kort gezegd')
  })
})

describe('a long list is asked once, and offered after that', () => {
  test('the centre is a button where it only makes an outcome more exact', () => {
    const turn = last(
      parent,
      'mijn zoon gaat volgend jaar naar het middelbaar, loopt de leersteun door?',
    )
    expect(kinds(turn)).toContain('outcome')
    expect(kinds(turn)).not.toContain('question')
    expect(turn.choices.find(({ id }) => id === 'wijzig:centrum')?.label).toBe(
      'Kies: leersteuncentrum',
    )
  })

  test('of a few centres it is asked', () => {
    const turn = last(
      parent,
      'onze school is in Hasselt. een leerling met gc type 9 gaat naar het secundair, wat met de leersteun?',
    )
    expect(kinds(turn).at(-1)).toBe('question')
  })

  test('who asks something else is not asked it again', () => {
    const [asked, between] = talk(
      parent,
      'waar moet mijn dochter aangemeld worden, type 4',
      'wat doet het clb',
    )
    expect(asked?.choices.map(({ id }) => id)).toContain('feit:centrum:pilar')
    expect(between && kinds(between)).not.toContain('question')
    expect(between?.choices.map(({ id }) => id)).toContain('gesprek:aanmelden')
  })

  test('and a name that is typed later is the answer all the same', () => {
    const turn = last(
      parent,
      'waar moet mijn dochter aangemeld worden, gc type 4',
      'wat doet het clb',
      'noord-brabant',
    )
    expect(turn.facts.map(({ fact }) => fact)).toContain('centrum')
  })
})

describe('what goes on is told once, with what we know of one centre as an example', () => {
  test.each([
    'we willen na een pauze opnieuw starten met leersteun',
    'mijn zoon gaat volgend jaar naar het middelbaar',
  ])('%s', (text) => expect(said(last(parent, text)).match(/volgende stap/g)).toHaveLength(1))
})
