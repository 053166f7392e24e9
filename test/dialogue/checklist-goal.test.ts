import { describe, expect, test } from 'vitest'
import { checklist } from '../../src/http/service.ts'
import { buttonsOf, last, said, service, talk } from '../setup/service.ts'

const school = { centrum: 'vrij-limburg', rol: 'school' }

describe('a checklist in a conversation', () => {
  test('a school in a hurry has the list at once, hears what it is for, and can change that', () => {
    const turn = last({ centrum: 'wan-team', rol: 'school' }, 'checklist gc type 9')
    expect(turn.outcome?.decision).toBe('route')
    expect(turn.checklist).toBeDefined()
    expect(said(turn)).toContain('voor een eerste aanvraag')
    expect(buttonsOf(turn)).toContain('feit:moment:lager-secundair')
  })

  test('the list on paper says so too, until somebody has said what changes', () => {
    const itemsOf = (moment?: string[]) =>
      checklist(service, {
        rol: ['school'],
        verslag: ['gc'],
        ...(moment && { moment }),
      }).sections.flatMap(({ items }) => items.map(({ id }) => id))
    expect(itemsOf()).toContain('eerste-aanvraag')
    expect(itemsOf(['kleuter-lager', 'andere-school'])).toContain('eerste-aanvraag')
    expect(itemsOf(['nieuw'])).not.toContain('eerste-aanvraag')
  })

  test.each([
    ['stoppen', 'we willen de leersteun stoppen'],
    ['heropstart', 'heropstart na een afsluiting'],
    ['kleuter-lager', 'de kleuter gaat naar het eerste leerjaar'],
  ])(
    'at %s nothing is registered: the list asks no type and tells no route',
    (moment, sentence) => {
      const turns = talk(school, sentence, '#gesprek:checklist', '#feit:verslag:gc')
      const turn = turns.findLast(({ checklist: list }) => list !== undefined)
      expect(turn?.facts.find(({ fact }) => fact === 'moment')?.values).toEqual([moment])
      expect(turn?.outcome?.decision).toBe('overgang')
      expect(turn?.choices.map(({ id }) => id).join()).not.toContain('feit:type')
    },
  )

  test('without a verslag the list asks no type either', () => {
    const turn = last(
      { rol: 'ouder' },
      '#gesprek:checklist',
      '#feit:verslag:geen',
      '#feit:niveau:lager',
    )
    expect(turn.outcome?.outcome).toBe('recht-geen-verslag')
    expect(turn.checklist).toBeDefined()
  })

  test('where the list is, is said with it and each time that it is asked for', () => {
    const turns = talk(
      { centrum: 'kasterlinden', rol: 'school' },
      'geef mij een lijstje met alles wat ik moet klaarleggen',
      '#feit:verslag:gc',
      '#feit:type:9',
      '#feit:moment:nieuw',
      'waar is dat lijstje nu',
    )
    for (const turn of turns.slice(2)) {
      expect(said(turn)).toContain('de checklist is klaar. u vindt ze onder dit antwoord.')
      expect(turn.checklist).toBeDefined()
    }
    expect(said(turns[1] ?? last(school, 'checklist'))).not.toContain('de checklist is klaar')
  })

  test('who does not know all has a list too', () => {
    const turn = last(
      { centrum: 'wan-team', rol: 'school' },
      '#gesprek:checklist',
      '#feit:verslag:gc',
      '#feit:type:onbekend',
    )
    expect(turn.outcome?.kind).toBe('depends')
    expect(turn.checklist).toBeDefined()
  })

  test.each([
    [['7-aud'], 'in-orde'],
    [['7-aud', '7-stos'], 'na-te-vragen'],
    [['2', '9'], 'na-te-vragen'],
  ])('the type counts as known only when it is one: %j', (type, status) => {
    const { sections } = checklist(service, { rol: ['school'], verslag: ['gc'], type })
    const items = sections.flatMap(({ items: own }) => own)
    expect(items.find(({ id }) => id === 'type')?.status).toBe(status)
  })
})
