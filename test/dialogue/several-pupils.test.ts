import { describe, expect, test } from 'vitest'
import { buttonsOf, kinds, last, said, talk } from '../setup/service.ts'

/* A school has several pupils, and names what they have in one breath. */

const never = 'daarvoor is het antwoord niet hetzelfde'

describe('of several types the way is told for each, and none is asked', () => {
  test.each([
    [
      'noord-brabant',
      ['4 lln: 2x type 9 gc, 1x type 7 iac, 1x type 4. alles via diplon bij jullie of apart?'],
      ['9', '7-stos', '4'],
    ],
    [
      'wan-team',
      ['zoco bs. type 6 en type 7 bij ons: doen jullie dat zelf of spermalie'],
      ['6', '7-aud'],
    ],
    [
      'wan-team',
      ['waar melden we aan: type 6 en type 7', '2 lln dus. 1 blind 1 doof'],
      ['6', '7-aud'],
    ],
  ])('%s %j', (centrum, messages, types) => {
    const turn = last({ centrum, rol: 'school' }, ...messages)
    expect(turn.outcome).toMatchObject({ decision: 'route', kind: 'depends' })
    const told = turn.outcome?.dependsOn?.flatMap(({ branches }) =>
      branches.flatMap(({ values }) => values),
    )
    expect(told).toEqual(expect.arrayContaining(types))
    expect(kinds(turn)).not.toContain('question')
    expect(said(turn)).not.toContain(never)
  })

  test('where it is the same for all, it is told once', () => {
    const turn = last(
      { centrum: 'noord-brabant', rol: 'school' },
      'waar meld ik type 9 aan',
      'ok en de type 7? is een gehoor. en type 4? ook bij jullie indienen neem ik aan',
    )
    expect(turn.outcome).toMatchObject({
      kind: 'decided',
      values: { registerAt: 'noord-brabant', givenBy: 'slsc-467' },
    })
    // An article that is offered beside it asks nothing.
    expect(kinds(turn).filter((kind) => kind === 'outcome')).toHaveLength(1)
    expect(kinds(turn)).not.toContain('question')
  })

  test('one of them, said afterwards, is told alone', () => {
    const turn = last(
      { centrum: 'wan-team', rol: 'school' },
      'waar melden we type 6 en 9 aan',
      'type 6',
    )
    expect(turn.outcome).toMatchObject({ kind: 'decided', values: { registerAt: 'wan-team' } })
  })
})

test.each([
  ['ova', ['hbo5 verpleegkunde student met dyslexie + adhd. kan dat bij jullie?']],
  [
    'vrij-limburg',
    [
      'mijn zoon type 9 gc gaat naar het middelbaar, loopt de leersteun door',
      'en dat clb, is dat dan het clb van de lagere school of van het middelbaar?',
    ],
  ],
])('an answer that does not depend on it says nothing of it: %s %j', (centrum, messages) => {
  const turn = last({ centrum }, ...messages)
  expect(turn.messages.some(({ kind }) => kind === 'answer' || kind === 'outcome')).toBe(true)
  expect(said(turn)).not.toContain(never)
})

test('where the answer waits for it, that is said of what was named, and asked', () => {
  const turn = last(
    { rol: 'school' },
    '#gesprek:recht',
    '#feit:niveau:lager',
    'de ene leerling heeft een gc-verslag, de andere heeft geen verslag',
  )
  expect(said(turn)).toContain(`u noemt gc-verslag en geen verslag. ${never}`)
  expect(buttonsOf(turn).filter((id) => id.startsWith('feit:'))).toEqual([
    'feit:verslag:gc',
    'feit:verslag:geen',
    'feit:verslag:onbekend',
  ])
})

test('a button that is offered is not refused', () => {
  const [first, ...others] = talk(
    { centrum: 'vrij-limburg', rol: 'ouder' },
    'mijn zoon gaat van lager naar secundair, loopt de leersteun door',
    '#wijzig:niveau',
  )
  expect(first?.facts.find(({ fact }) => fact === 'moment')?.values).toEqual(['lager-secundair'])
  const offered = others.at(-1)?.choices.map(({ id }) => id)
  expect(offered).toContain('feit:niveau:secundair')
  expect(offered).not.toContain('feit:niveau:lager')
})

describe('of several children one is followed', () => {
  const one = 'ik volg er één tegelijk'

  test.each([
    [
      'mijn dochter heeft geen verslag, mijn zoon heeft een IAC. mag mijn zoon naar de gewone school?',
      { verslag: ['iac'] },
    ],
    [
      'onze oudste heeft dyslexie, onze jongste een GC. wie kan de jongste helpen?',
      { verslag: ['gc'] },
    ],
    ['mijn zoon en mijn dochter hebben een gc-verslag, wat nu?', { verslag: ['gc'] }],
    ['mijn oudste doet het goed, mijn jongste zit in het 2de leerjaar', { niveau: ['lager'] }],
  ])('the one that is asked about, or what holds for each: %s', (message, facts) => {
    const turn = last({ rol: 'ouder' }, message)
    expect(factsIn(turn)).toEqual(facts)
    expect(said(turn)).not.toContain(one)
  })

  test('without one of them nothing is mixed, and that is said', () => {
    const turn = last(
      { rol: 'ouder' },
      'mijn zoon zit in het 1ste middelbaar en heeft autisme, mijn dochter zit in het 3de leerjaar en heeft adhd. wat kan leersteun doen?',
    )
    expect(factsIn(turn)).toEqual({})
    expect(said(turn)).toContain(one)
  })

  test('who goes to the other child and back finds each as it was told', () => {
    const turns = talk(
      { rol: 'ouder' },
      'mijn zoon zit in het 2de middelbaar en heeft een gc-verslag. wie helpt hem?',
      'en mijn dochter van 8, zij heeft geen verslag. wat kan er voor haar?',
      'en hoeveel uur krijgt hij?',
    )
    expect(turns.map(factsIn).slice(-3)).toEqual([
      { niveau: ['secundair'], verslag: ['gc'] },
      { niveau: ['lager'], verslag: ['geen'] },
      { niveau: ['secundair'], verslag: ['gc'] },
    ])
  })

  test('a teacher who is called "hij" is no child', () => {
    const turn = last(
      { rol: 'ouder' },
      'mijn zoon heeft een gc-verslag. wie helpt hem?',
      'en mijn dochter heeft geen verslag, kan zij extra tijd krijgen?',
      'de leraar weigert dat, hij zegt dat het oneerlijk is',
    )
    expect(factsIn(turn)).toEqual({ verslag: ['geen'] })
  })
})

test.each([
  'en mijn dochter, wie beslist over het verslag?',
  'en voor mijn dochter, wat is een IAC-verslag?',
])('what is forgotten for another child is not asked for beside an answer: %s', (text) => {
  expect(kinds(last({}, 'mijn zoon heeft een GC-verslag type 9', text))).not.toContain('question')
})

describe('what is denied begins nothing', () => {
  test.each([
    [
      'we verhuizen en hij gaat naar een andere school',
      'nee niet verhuizen, ik bedoel de pleegzorg',
    ],
  ])('%s, %s', (...messages) => {
    const turn = last({ rol: 'ouder' }, ...messages)
    expect(turn.facts.find(({ fact }) => fact === 'moment')?.values ?? []).not.toEqual([
      'andere-school',
    ])
  })
})

/** The facts of the pupil. */
const factsIn = ({ facts }: ReturnType<typeof last>) =>
  Object.fromEntries(
    facts
      .filter(({ fact }) => ['niveau', 'verslag', 'type', 'moment'].includes(fact))
      .map(({ fact, values }) => [fact, values]),
  )
