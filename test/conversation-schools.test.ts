import { describe, expect, test } from 'vitest'
import type { ChatResponse } from '../src/http/contract.ts'
import { last, talk, valuesOf } from './setup/service.ts'

/* Care coordinators, teachers and secretaries, who write as in a note: short, and several things at once. */

const firstTopic = (turn: ChatResponse): string | undefined =>
  turn.messages.find(({ kind }) => kind === 'answer' || kind === 'referral')?.topic

test('what is asked to choose from is said, also where it is a goal', () => {
  const turn = last({}, 'wij zitten bij pixsy. jongen, 15 jaar, ov4, type 9')
  const clarify = turn.messages.find(({ kind }) => kind === 'clarify')
  expect(clarify?.text).toContain('- Wie kan leersteun krijgen?')
  expect(turn.choices.map(({ label }) => label)).toContain('Wie kan leersteun krijgen?')
  expect(turn.messages.find(({ kind }) => kind === 'outcome')?.topic).toBe('route')
})

test.each([
  ['heeft iac', 'verslag', ['iac']],
  ['is type 9', 'type', ['9']],
])('"%s" leaves out who, and asks nothing', (text, fact, values) => {
  expect(valuesOf(last({}, text), fact)).toEqual(values)
})

test.each(['is dat type 9?', 'is type 9 voor autisme'])('"%s" asks', (text) => {
  expect(valuesOf(last({}, text), 'type')).toBeUndefined()
})

test('what was told in general is told for the case as soon as that is known', () => {
  const turns = talk(
    {},
    'ons leerling komt van een andere school, wij zijn de nieuwe school, wat doen wij',
    'heeft iac',
  )
  expect(turns[1]?.outcome?.outcome).toBe('overgang-andere-school-iac-ov4')
})

test('a fact that is put right before anything was asked is no question', () => {
  const turn = last({}, 'nieuwe leerling met gc verslag', 'nee iac bedoel ik')
  expect(valuesOf(turn, 'verslag')).toEqual(['iac'])
  expect(firstTopic(turn)).toBeUndefined()
})

describe('a question is about what it asks, and not about the child that it is asked for', () => {
  test.each([
    ['hoeveel uur leersteun krijgt een kleuter die nog een pamper draagt', 'hoeveel-uren'],
    ['hoe schrijf ik een leervraag voor een jongen die zijn werk nooit afkrijgt', 'leervraag'],
    ['hoe zit het met de 60 dagen voor een leerling die uit het buitengewoon komt', 'zestig-dagen'],
    // Where nothing else is asked the child is what it is about.
    ['hoe help ik een kleuter die niet meedoet in de kring', 'casus-kleuter'],
  ])('%s', (text, topic) => {
    expect(firstTopic(last({}, text))).toBe(topic)
  })
})

describe('the name of a centre says where, and not what', () => {
  test.each([
    ['hoe aanmelden bij lsc kempen', 'hoe-meldt-de-school-aan'],
    ['lsc kempen: gebeurt aanmelden ook via diplon', 'diplon'],
    ['lsc dender hoe gebeurt de evaluatie', 'evaluatie'],
    ['hoe pakt lsc kempen dat aan', 'portret-kempen'],
  ])('%s', (text, topic) => {
    expect(firstTopic(last({}, text))).toBe(topic)
  })
})

test('what a school asks for is told about the pupil, also after it said who it is', () => {
  const turn = last({}, 'ik ben zorgco, wat is een gc verslag')
  const answer = turn.messages.find(({ kind }) => kind === 'answer')
  expect(answer?.text).toContain('Met een GC-verslag leert de leerling mee')
  expect(answer?.text).not.toContain('uw kind')
})
