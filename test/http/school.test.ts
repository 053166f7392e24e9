import { describe, expect, it } from 'vitest'
import type { ChatResponse } from '../../src/http/contract.ts'
import { checklist } from '../../src/http/service.ts'
import { last, open, said, service, shownIn, walk } from '../setup/service.ts'

const { knowledge } = service

/** What is said to a parent. */
const forParents =
  /(?<!\p{L})(?:(?:uw|mijn) (?:kind(?:eren)?|kleuter|zoon|dochter)|als ouder|bent u ouder)(?!\p{L})/iu

const wrongIn = (turn: ChatResponse): string[] =>
  shownIn(turn).filter((line) => forParents.test(line))

const told = (rol: string, topic: string): string => open(rol, topic).messages[0]?.text ?? ''

describe.each(['school', 'clb'])('a %s is not spoken to as a parent', (rol) => {
  const places = [0, 1, 2, 3, 4, 20]
  it.each(knowledge.content.goals.map(({ id }) => id))('on every way through %s', (goal) => {
    expect(places.flatMap((place) => walk(rol, goal, place)).flatMap(wrongIn)).toEqual([])
  })

  it('in every article that is not for parents only', () => {
    const articles = knowledge.content.articles.filter(({ voor }) => voor.join() !== 'ouder')
    const wrong = articles.flatMap(({ id }) => wrongIn(open(rol, id)).map((line) => [id, line]))
    expect(wrong).toEqual([])
  })

  it('on the checklist', () => {
    const { title, sections, route } = checklist(service, { rol, verslag: 'gc', type: '9' })
    const items = sections.flatMap((section) =>
      section.items.map(({ text, why }) => `${text} ${why}`),
    )
    expect(title).toBe('Checklist voor de school')
    expect([title, route.text, ...items].filter((text) => forParents.test(text ?? ''))).toEqual([])
  })
})

describe('what a school reads', () => {
  it('is about the pupil, with pronouns that fit', () => {
    expect(told('school', 'gc-verslag')).toContain(
      'leert de leerling mee met de leerstof van de klas. De leerling krijgt daar hulp',
    )
    expect(told('ouder', 'gc-verslag')).toContain(
      'leert uw kind mee met de leerstof van de klas. Het krijgt daar hulp',
    )
  })

  it('says what a school does where a parent would ask the school', () => {
    expect(told('school', 'verslag-zonder-vraag')).toContain('Kijk na:')
    expect(told('school', 'dcd')).toContain('Vraag de ouders wat thuis goed werkt.')
    expect(told('school', 'dcd')).not.toContain('niet u.')
  })

  it('has buttons about the pupil', () => {
    const labels = open('school', 'iac-verslag').choices.map(({ label }) => label)
    expect(labels).toContain('Kan de leerling een diploma halen met een IAC?')
  })

  it('is said to be for parents where it is, and only then', () => {
    const note = 'Dit antwoord is voor ouders geschreven.'
    expect(told('school', 'voorbereiden-op-gesprek')).toContain(note)
    expect(told('clb', 'voorbereiden-op-gesprek')).toContain(note)
    expect(told('ouder', 'voorbereiden-op-gesprek')).not.toContain(note)
    expect(told('leerling', 'voorbereiden-op-gesprek')).not.toContain(note)
    expect(told('school', 'kosten')).not.toContain(note)
  })

  it('is said to be for schools to a parent or a pupil who reads it', () => {
    const note = 'Dit antwoord is voor scholen geschreven.'
    expect(told('ouder', 'moeilijk-gedrag-in-de-klas')).toContain(note)
    expect(told('leerling', 'inclusie-in-de-klas')).toContain(note)
    expect(told('school', 'inclusie-in-de-klas')).not.toContain(note)
    expect(told('andere', 'inclusie-in-de-klas')).not.toContain(note)
  })

  it('is not the last word for a CLB where it sends the reader to the CLB, and only there', () => {
    const note = 'U werkt zelf bij een CLB.'
    expect(told('clb', 'hoe-lang-geldt-een-verslag')).toContain(note)
    expect(told('clb', 'type-3')).toContain(note)
    expect(told('school', 'hoe-lang-geldt-een-verslag')).not.toContain(note)
    expect(told('clb', 'gon-en-ion')).toContain(note)
    expect(told('clb', 'kosten')).not.toContain(note)
    expect(told('clb', 'wat-is-leersteun')).not.toContain(note)
  })

  it('ends an outcome so too', () => {
    const typed = 'lagere school, het verslag is nog in aanmaak, kan de leerling leersteun krijgen?'
    const ends = (rol: string) => said(last({ rol }, typed))
    expect(ends('clb')).toContain('vraag aan het clb hoever het staat')
    expect(ends('clb')).toContain('u werkt zelf bij een clb.')
    expect(ends('school')).not.toContain('u werkt zelf bij een clb.')
  })
})
