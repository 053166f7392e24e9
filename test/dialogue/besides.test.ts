import { describe, expect, test } from 'vitest'
import { buttonsOf, last, said } from '../setup/service.ts'

/* What a message says besides what it asks: that the open question cannot be answered, that we were no help. */

type Turn = ReturnType<typeof last>

const topics = ({ messages }: Turn) => messages.map(({ topic }) => topic)
const labelOf = ({ facts }: Turn, fact: string) =>
  facts.find((one) => one.fact === fact)?.valueLabel

const sorry = 'dat was niet wat u vroeg, sorry.'

describe('an open question does not swallow what is asked', () => {
  test.each([
    [
      'neen neen, ze heeft al een verslag en leersteun, dat is het punt niet. ik wil weten of ze vervanging MOETEN sturen',
      'afwezig-leerondersteuner',
    ],
    ['nog geen verslag. ze weet gewoon niet waar te beginnen', 'nog-geen-verslag'],
  ])('%s', (text, topic) => {
    const turn = last({ rol: 'ouder' }, '#gesprek:recht', '#feit:niveau:secundair', text)
    expect(topics(turn)).toContain(topic)
  })

  test('what is not known answers it, and what is asked besides is answered', () => {
    const turn = last(
      { rol: 'ouder' },
      '#gesprek:recht',
      '#feit:niveau:lager',
      'ik weet niet welk verslag, wij hebben dat papier nooit gekregen. kan de vorige school dat doorgeven?',
    )
    expect(labelOf(turn, 'verslag')).toBe('weet ik niet')
    expect(said(turn)).toContain('dat geeft niet.')
    expect(turn.messages.some(({ kind }) => kind === 'answer')).toBe(true)
    expect(said(turn)).not.toContain('welk verslag van het clb heeft uw kind?')
  })

  test.each([
    'geen idee, we hebben nog geen school gekozen',
    'dat weet ik toch nog niet, we zoeken nog',
    'ik weet niet bij welk leersteuncentrum',
  ])('"%s" is an answer', (text) => {
    const turn = last({ rol: 'ouder' }, '#gesprek:aanmelden', '#feit:type:9', text)
    expect(labelOf(turn, 'centrum')).toBe('weet ik niet')
    expect(turn.outcome?.decision).toBe('route')
  })

  test('what somebody else does not know is no answer', () => {
    const turn = last({ rol: 'ouder' }, '#gesprek:aanmelden', 'de juf weet niet wat zij moet doen')
    expect(labelOf(turn, 'type')).toBeUndefined()
  })
})

describe('who was not helped hears sorry, and a person', () => {
  test.each([
    'hebde gij wel gelezen wat ik vroeg??',
    'jullie begrijpen mij niet. ik stop ermee',
    'dus gij zijt ook zo nutteloos als de rest',
    'jullie zijn ook geen hulp',
    'dit helpt mij niet vooruit',
    'dat vroeg ik niet',
    'dit was eigenlijk niet wat ik wou weten',
    'ja dat vroeg ik toch',
  ])('%s', (text) => {
    const turn = last({ rol: 'ouder' }, 'wat is een gc-verslag', text)
    expect(topics(turn)).toEqual(['boos-op-mij'])
    expect(buttonsOf(turn)).toEqual(expect.arrayContaining(['doe:mens', 'artikel:verschil-gc-iac']))
  })

  test.each([
    ['je antwoordt niet op mijn vraag. wat is een iac', 'iac-verslag'],
    ['wat is een iac? dat vroeg ik', 'iac-verslag'],
    ['dat vroeg ik niet. ik wil weten wie dat betaalt', 'kosten'],
  ])('the rest is answered: %s', (text, topic) => {
    expect(topics(last({ rol: 'ouder' }, 'wat is een gc-verslag', text))).toContain(topic)
  })

  test('what was told by mistake is left behind: it goes on from what was told before that', () => {
    const turn = last(
      { rol: 'ouder' },
      'de leerondersteuner is al zes weken ziek',
      '#artikel:klas-overnemen',
      'dat was niet mijn vraag. krijgen wij de uren terug die we gemist hebben',
    )
    expect(said(turn)).toContain(sorry)
    expect(topics(turn)).toContain('afwezig-leerondersteuner')
    expect(topics(turn)).not.toContain('klas-overnemen')
  })

  test('that is said in one line before it, and the person is a button', () => {
    const turn = last(
      { rol: 'ouder' },
      'wat is een gc-verslag',
      'je antwoordt niet op mijn vraag. wat is een iac',
    )
    expect(said(turn).startsWith(sorry)).toBe(true)
    expect(buttonsOf(turn)).toContain('doe:mens')
  })

  test.each([
    ['dat vroeg ik niet', 'je snapt er niks van'],
    ['dat vroeg ik niet', '#geen-van-deze'],
    ['#geen-van-deze', 'dat vroeg ik niet'],
  ])('a second turn in a row that did not help says whom to talk to: %s, %s', (first, second) => {
    const turn = last({ rol: 'ouder' }, 'wat is een gc-verslag', first, second)
    expect(topics(turn)).toContain('contact')
  })

  test.each([
    'de leerondersteuner begrijpt mij niet',
    'het clb luistert niet naar ons',
    'mag ik lezen wat jullie schrijven over mijn dochter?',
  ])('about somebody else it is no complaint about us: %s', (text) => {
    const turn = last({ rol: 'ouder' }, text)
    expect(topics(turn)).not.toContain('boos-op-mij')
    expect(said(turn)).not.toContain(sorry)
  })
})
