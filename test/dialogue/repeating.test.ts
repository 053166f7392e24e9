import { describe, expect, test } from 'vitest'
import { buttonsOf, kinds, last, said, talk } from '../setup/service.ts'

function two(...given: Parameters<typeof talk>) {
  const [first, second] = talk(...given)
  if (!first || !second) throw new Error('this conversation has two turns')
  return [first, second] as const
}

describe('nothing is told at length twice in a row', () => {
  test('a fact that changes nothing gets a word, and the outcome keeps its buttons and its checklist', () => {
    const [first, second] = two(
      { centrum: 'noord-brabant', rol: 'school' },
      'leerling L3 met gc type 7, waar aanmelden?',
      'het is stos',
    )
    expect(said(first)).toContain('specifiek leersteuncentrum 467')
    expect(said(second)).toContain('dat verandert het antwoord niet')
    expect(said(second)).not.toContain('leersteuncentrum 467')
    expect(second.outcome).toMatchObject({ outcome: first.outcome?.outcome })
    expect(second.outcome?.text).toBe(first.outcome?.text)
    expect(second.checklist).toBeDefined()
    expect(second.choices).toEqual(first.choices)
  })

  test('a fact that changes the outcome gets the new outcome whole', () => {
    const turn = last(
      { centrum: 'noord-brabant', rol: 'school' },
      'leerling L3 met gc type 7, waar aanmelden?',
      'nee, het is type 9',
    )
    expect(said(turn)).toContain('geeft de leersteun zelf')
  })

  test('after something else was told in between, the outcome is whole again', () => {
    const turn = last(
      { centrum: 'noord-brabant', rol: 'school' },
      'leerling L3 met gc type 7, waar aanmelden?',
      '#artikel:diplon',
      'het is stos',
    )
    expect(said(turn)).toContain('leersteuncentrum 467')
  })

  test('who asks on after an answer does not get the same page twice', () => {
    const [first, second] = two({}, 'hoe lang moeten we wachten', 'en ondertussen?')
    expect(second.messages[0]?.topic).toBe(first.messages[0]?.topic)
    expect(said(second)).toContain('intussen')
    expect(said(second).length).toBeLessThan(said(first).length)
  })
})

describe('a parent who can take no more', () => {
  test('is comforted first, and then answered', () => {
    const turn = last(
      {},
      'ik weet het echt niet meer. mijn zoon zit in het tweede leerjaar en het gaat niet. kan hij leersteun krijgen?',
    )
    expect(kinds(turn)[0]).toBe('urgent')
    expect(kinds(turn)).toContain('question')
    expect(buttonsOf(turn)).toContain('feit:verslag:gc')
  })

  test('and who tells on is not comforted again and again', () => {
    const turn = last({}, 'ik kan niet meer', 'hij heeft autisme')
    expect(kinds(turn)).not.toContain('urgent')
    expect(turn.facts.map(({ fact }) => fact)).toContain('type')
  })

  test('danger still stands alone, whatever else is told', () => {
    const turn = last({}, 'mijn zoon in het vijfde leerjaar wil niet meer leven, hij heeft autisme')
    expect(kinds(turn)).toEqual(['urgent'])
  })
})

describe('who does not understand gets fewer words, not other ones', () => {
  test('of an article', () => {
    const [first, second] = two({}, 'wat is een HGD-traject?', 'ik begrijp het niet')
    expect(second.messages[0]?.topic).toBe(first.messages[0]?.topic)
    expect(said(second)).toContain('kort gezegd')
  })

  test.each(['te moeilijke woorden', 'ik kan niet goed lezen', 'mijn nederlands is niet goed'])(
    '"%s": of an article, with a button for all of it',
    (text) => {
      const [first, second] = two({}, 'wat is een HGD-traject?', text)
      const told = first.messages[0]?.topic
      expect(second.messages.map(({ topic }) => topic)).toContain(told)
      expect(said(second)).toContain('kort gezegd')
      expect(buttonsOf(second)).toContain(`artikel:${told}`)
    },
  )

  test('of an outcome', () => {
    const [first, second] = two(
      { centrum: 'ova', rol: 'ouder' },
      'gc type 9, waar aanmelden?',
      'te moeilijk',
    )
    expect(second.outcome).toEqual(first.outcome)
    expect(said(second)).toContain('kort gezegd')
    expect(said(second).length).toBeLessThan(said(first).length / 2)
  })

  test('of a question: why it is asked', () => {
    const [first, second] = two({ rol: 'ouder' }, '#gesprek:recht', 'ik snap het niet')
    expect(kinds(second)).toEqual(['notice', 'question'])
    expect(second.choices).toEqual(first.choices)
  })

  test('before anything was told there is a way on', () => {
    const turn = last({ rol: 'ouder' }, 'ik begrijp niet')
    expect(said(turn)).toContain('zeg')
    expect(buttonsOf(turn)).toEqual(expect.arrayContaining(['gesprek:recht', 'doe:mens']))
  })
})
