import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import type { ChatResponse } from '../../src/http/contract.ts'
import { chat, checklist } from '../../src/http/service.ts'
import { open, service, shownIn, walk } from '../setup/service.ts'

const { knowledge } = service
const rol = 'leerling'

/** What is said to a parent or a school. */
const notForPupils = /(?<!\p{L})(?:u|uw|(?:je|mijn) (?:kind|zoon|dochter)|als ouder)(?!\p{L})/iu

const wrongIn = (turn: ChatResponse): string[] =>
  shownIn(turn).filter((line) => notForPupils.test(line))

describe('a pupil is spoken to as a pupil', () => {
  it('in the greeting', () => {
    const turn = chat(service, { rol, input: { type: 'start' } })
    expect(turn.messages[0]?.text).toContain('Je kunt een knop kiezen')
    expect(wrongIn(turn)).toEqual([])
  })

  const places = [0, 1, 2, 3, 4, 20]
  it.each(knowledge.content.goals.map(({ id }) => id))('on every way through %s', (goal) => {
    expect(places.flatMap((place) => walk(rol, goal, place)).flatMap(wrongIn)).toEqual([])
  })

  it('in every article that is not for schools only', () => {
    const articles = knowledge.content.articles.filter(({ voor }) => voor.join() !== 'school')
    const wrong = articles.flatMap(({ id }) => wrongIn(open(rol, id)).map((line) => [id, line]))
    expect(wrong).toEqual([])
  })

  it.each([
    'ik ben een leerling van 14 en ik heb type 9, krijg ik leersteun?',
    'mijn rijksregisternummer is 93.05.18-223.61',
    'wat is een verslag',
    'hallo',
    'blablabla',
    'mag mijn hond mee',
  ])('after typing "%s"', (text) => {
    const start = chat(service, { rol, input: { type: 'start' } })
    expect(wrongIn(chat(service, { state: start.state, input: { type: 'text', text } }))).toEqual(
      [],
    )
  })

  it('on the checklist', () => {
    const { title, sections, route } = checklist(service, { rol, verslag: 'gc', type: '9' })
    const items = sections.flatMap((section) =>
      section.items.map(({ text, why }) => `${text} ${why}`),
    )
    expect([title, route.text, ...items].filter((text) => notForPupils.test(text ?? ''))).toEqual(
      [],
    )
  })

  it('on a page without JavaScript, also in what was said', async () => {
    const { state } = chat(service, { rol, input: { type: 'start', topic: 'iac-verslag' } })
    const body = new URLSearchParams({ state, choice: 'artikel:diploma-met-iac' })
    const html = await (await createApp(service).request('/', { method: 'POST', body })).text()
    expect(html).toContain('Kan ik een diploma halen met een IAC?')
    const talk = /<section id="verloop"[\s\S]*<div class="typen">/.exec(html)?.[0] ?? ''
    expect(talk).toContain('Je hebt dan eigen doelen.')
    expect(talk.split('\n').filter((line) => notForPupils.test(line))).toEqual([])
  })
})

describe('everybody else', () => {
  it.each([
    ['ouder', 'Uw kind'],
    ['andere', 'De leerling'],
  ])('reads of the child or of the pupil: %s', (other, who) => {
    const { messages } = open(other, 'diploma-met-iac')
    expect(messages[0]?.text).toContain(`${who} heeft dan eigen doelen.`)
  })
})
