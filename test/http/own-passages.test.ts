import { describe, expect, it } from 'vitest'
import { chat } from '../../src/http/service.ts'
import { open, service } from '../setup/service.ts'

const { articles } = service.knowledge.content

const told = (rol: string, topic: string): string => open(rol, topic).messages[0]?.text ?? ''

const to = {
  parent: /Bent u (?:zelf )?(?:ouder|een ouder)(?! of)/,
  pupil: /(?:Bent u|Ben je) (?:zelf )?(?:de )?leerling/,
  school: /Bent u (?:zelf )?(?:van de school|leraar|de secundaire school)|Voor scholen:/,
} as const

/** The articles that this reader can be given and that say something to one of the others. */
const wrongFor = (rol: string, voor: 'ouder' | 'school', others: readonly RegExp[]): string[] =>
  articles
    .filter((article) => article.voor.length === 0 || article.voor.includes(voor))
    .map(({ id }) => id)
    .filter((id) => others.some((other) => other.test(told(rol, id))))

describe('who is known is not told what is for others', () => {
  it.each([
    ['ouder', 'ouder', [to.pupil, to.school]],
    ['leerling', 'ouder', [to.school]],
    ['school', 'school', [to.parent, to.pupil]],
    ['clb', 'school', [to.parent, to.pupil]],
  ] as const)('as %s', (rol, voor, others) => {
    expect(wrongFor(rol, voor, others)).toEqual([])
  })

  it('and a parent or a pupil does not read again who that is', () => {
    expect(wrongFor('ouder', 'ouder', [/Bent u ouder\?/])).toEqual([])
    expect(wrongFor('leerling', 'ouder', [/(?:Bent u|Ben je) ouder/])).toEqual([])
  })
})

describe('who is not known is told everything', () => {
  it.each(['heropstart', 'observatie-in-de-klas'])('of %s', (id) => {
    const { messages } = chat(service, { input: { type: 'start', topic: id } })
    expect(messages[0]?.text).toMatch(to.parent)
    expect(messages[0]?.text).toMatch(to.school)
  })

  it('which a parent, a pupil and a school each read their part of', () => {
    expect(told('ouder', 'heropstart')).toContain('Neem contact op met de zorgcoördinator.')
    expect(told('leerling', 'heropstart')).toContain('Neem contact op met de zorgcoördinator.')
    expect(told('school', 'heropstart')).toContain('Bel het CLB en het infopunt')
    expect(told('ouder', 'heropstart')).not.toContain('Bel het CLB en het infopunt')
  })
})
