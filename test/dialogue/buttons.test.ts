import { describe, expect, test } from 'vitest'
import { decodeState } from '../../src/dialogue/decode-state.ts'
import { buttonsOf, last, service, talk } from '../setup/service.ts'

describe('the buttons are the next step of this person', () => {
  test('who has a verslag is not offered what to do without one, and sees where the school registers', () => {
    const turn = last(
      { rol: 'ouder', centrum: 'vrij-limburg' },
      'het CLB gaf een GC-verslag aan mijn dochter',
      '#artikel:dyslexie-en-dyscalculie',
    )
    expect(buttonsOf(turn)).not.toContain('artikel:nog-geen-verslag')
    expect(buttonsOf(turn)).toContain('gesprek:aanmelden')
  })

  test('who has none is not sent to the registration', () => {
    const turn = last({ rol: 'ouder' }, 'nog geen verslag', '#artikel:redelijke-aanpassingen')
    expect(buttonsOf(turn)).not.toContain('gesprek:aanmelden')
    expect(buttonsOf(turn)).toContain('gesprek:recht')
  })

  test('what was told is not offered again', () => {
    const [first, second] = talk({}, '#artikel:type-9', '#artikel:autisme')
    expect(first && buttonsOf(first)).toContain('artikel:autisme')
    expect(second && buttonsOf(second)).not.toContain('artikel:type-9')
  })

  test('under an outcome stands no button to the same outcome', () => {
    const turn = last(
      { centrum: 'noord-brabant', rol: 'school' },
      'checklist gc type 9',
      '#feit:moment:nieuw',
    )
    expect(turn.checklist).toBeDefined()
    expect(buttonsOf(turn)).not.toContain('gesprek:checklist')
  })

  test('a parent is not offered what is written for schools, and the other way round', () => {
    const given = (rol: string) =>
      buttonsOf(last({ rol }, 'gc', '#gesprek:recht', '#feit:niveau:lager'))
    expect(given('ouder')).not.toContain('artikel:leervraag')
    expect(given('school')).toContain('artikel:leervraag')
  })

  test('where all of it is left out, the goals are the way on', () => {
    const { articles, content } = service.knowledge
    const article = 'hbo5-verpleegkunde'
    const further = articles.get(article)?.verder ?? []
    const turn = last({}, ...[...further, article].map((id) => `#artikel:${id}`))
    expect(buttonsOf(turn)).toEqual(content.goals.map(({ id }) => `gesprek:${id}`))
  })

  test('under the contact stands no button to the contact', () => {
    expect(
      buttonsOf(last({ centrum: 'ova', rol: 'school' }, 'ik wil iemand spreken')),
    ).not.toContain('gesprek:contact')
  })
})

test('an answer for another case does not go before the one for this case', () => {
  const turn = last(
    { rol: 'school', centrum: 'vrij-limburg' },
    'leerling met iac type 9 gaat naar het secundair bij ons',
    'en de inschrijving?',
  )
  expect(turn.messages[0]?.topic).toMatch(/^(ontbindende-voorwaarde|inschrijving-ontbonden)/)
})

describe('whoever types what stands on a button gets what the button gives', () => {
  const titles = service.knowledge.content.articles.filter(
    ({ 'variant-van': variant, titel }) =>
      variant === undefined &&
      // A change that is told begins its goal, and these are not for an article to answer.
      !/^(Naar een andere school|Van |Een ander type|Leersteun opnieuw|Wij willen geen leersteun meer|Ik kan niet meer|Geeft type 5)/.test(
        titel,
      ),
  )

  test.each(titles.map(({ titel, id }) => [titel, id]))('%s', (title, id) => {
    expect(last({}, title).messages.map(({ topic }) => topic)).toContain(id)
  })

  test.each(
    service.knowledge.content.goals.flatMap(({ id, knop }) =>
      Object.values(knop).map((label) => [label, id]),
    ),
  )('%s', (label, id) => {
    const { state } = decodeState(last({}, label ?? '').state, service.knowledge)
    expect(state.steps.at(-1)?.goal).toBe(id)
  })
})

describe('"weet ik niet" is easy to find', () => {
  test.each([
    ['centrum', ['#gesprek:aanmelden', '#feit:type:9'], 0],
    ['moment', ['#gesprek:overgang'], 0],
    ['type', ['#gesprek:aanmelden'], 8],
  ])('%s', (fact, presses, place) => {
    const turn = last({}, ...presses)
    expect(turn.choices.findIndex(({ id }) => id === `feit:${fact}:onbekend`)).toBe(place)
  })

  test('"de eerste" is the first button that is shown', () => {
    const pressed = ['#gesprek:aanmelden', '#feit:type:9'] as const
    const valuesAfter = (message: string) =>
      last({}, ...pressed, message).facts.find(({ fact }) => fact === 'centrum')?.valueLabel
    expect(valuesAfter('de eerste')).toBe('weet ik niet')
    expect(valuesAfter('de tweede')).not.toBe('weet ik niet')
  })
})
