import { describe, expect, it } from 'vitest'
import type { ChatResponse } from '../../src/http/contract.ts'
import { checklist } from '../../src/http/service.ts'
import { open, service, shownIn, walk } from '../setup/service.ts'

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
})
