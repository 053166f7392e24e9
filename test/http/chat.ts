import { describe, expect, it } from 'vitest'
import { type ChatAnswer, type Client, chat } from './client.ts'

const inputs: readonly (readonly [string, object])[] = [
  ['a start', { type: 'start' }],
  ['a start with a goal', { type: 'start', topic: 'overgang' }],
  ['a start with an article', { type: 'start', topic: 'gc-verslag' }],
  ['a start with a topic that is not there', { type: 'start', topic: 'bestaat-niet' }],
  ['a sentence', { type: 'text', text: 'wat is een GC-verslag?' }],
  ['an empty sentence', { type: 'text', text: '' }],
  ['white space', { type: 'text', text: ' \n\t ' }],
  ['emoji and other scripts', { type: 'text', text: '😀 مرحبا 你好 ᚠᛇᚻ' }],
  ['control characters', { type: 'text', text: 'wat\u0000 is \u202Eleersteun\u200B?' }],
  ['1,000 characters', { type: 'text', text: 'leersteun '.repeat(100) }],
  ['a choice', { type: 'choice', id: 'gesprek:recht' }],
  ['a choice that is not there', { type: 'choice', id: 'gesprek:bestaat-niet' }],
  ['a choice that is none', { type: 'choice', id: ':::' }],
  ['a choice that is a name of JavaScript', { type: 'choice', id: 'doe:constructor' }],
  ['a change', { type: 'change', fact: 'verslag' }],
  ['a change of a fact that is not there', { type: 'change', fact: 'constructor' }],
  ['back at the start', { type: 'back' }],
  ['a restart', { type: 'restart' }],
]

const states: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['of another version', 'v9.eyJzIjpbXX0'],
  ['no base64', 'v1.***'],
  ['no JSON', `v1.${btoa('{"s":[')}`],
  ['of another shape', `v1.${btoa('{"s":7}')}`],
  ['with a fact of other content', `v1.${btoa('{"s":[{"f":{"kleur":["rood"]}}]}')}`],
  ['with a value of other content', `v1.${btoa('{"s":[{"f":{"verslag":["gemotiveerd"]}}]}')}`],
  ['with a goal of other content', `v1.${btoa('{"s":[{"g":"weg"}]}')}`],
  [
    'with names of JavaScript',
    `v1.${btoa('{"__proto__":{"s":[]},"s":[{"f":{"__proto__":["a"],"constructor":["b"]}}]}')}`,
  ],
]

/** POST /api/v1/chat: every input, and every state that can come back. */
export function describeChat(client: () => Client): void {
  describe('POST /api/v1/chat', () => {
    it.each(inputs)('%s is answered, with a way on', async (_, input) => {
      expectWayOn(await chat(client(), { input }))
    })

    it.each(['bestaat-niet', '__proto__', 'x'.repeat(80)])(
      'a start with the subject %s greets, says that it is not there, and says nothing of it back',
      async (topic) => {
        const turn = await chat(client(), { input: { type: 'start', topic } })
        expect(turn.messages.map(({ kind }) => kind)).toEqual(['greeting', 'notice'])
        expect(turn.messages[1]?.text).toMatch(/onderwerp van die link/)
        expect(JSON.stringify(turn.messages)).not.toContain(topic)
        const { choices } = await chat(client(), { input: { type: 'start' } })
        expect(turn.choices).toEqual(choices)
      },
    )

    it('a preset role and centre are understood from the start', async () => {
      const { facts } = await chat(client(), {
        centrum: 'noord-brabant',
        rol: 'school',
        input: { type: 'start' },
      })
      expect(facts.map(({ fact, values }) => [fact, values])).toEqual([
        ['rol', ['school']],
        ['centrum', ['noord-brabant']],
      ])
    })

    it.each(states)('a state %s costs no more than a notice', async (_, state) => {
      const turn = await chat(client(), {
        state,
        input: { type: 'text', text: 'wat is leersteun?' },
      })
      expect(turn.messages[0]?.kind).toBe('notice')
      expectWayOn(turn)
    })

    it('of a state that holds in part, that part is kept', async () => {
      const state = `v1.${btoa('{"p":{"rol":["ouder"]},"s":[{"f":{"verslag":["gc"],"kleur":["rood"]}}]}')}`
      const turn = await chat(client(), { state, input: { type: 'start', topic: 'recht' } })
      expect(turn.messages[0]?.kind).toBe('notice')
      expect(turn.facts.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['rol', 'verslag']))
    })

    it('back undoes the last answer, change asks it again, restart forgets', async () => {
      const asked = await chat(client(), { rol: 'ouder', input: { type: 'start', topic: 'recht' } })
      const first = asked.choices[0]?.id ?? ''
      const answered = await chat(client(), {
        state: asked.state,
        input: { type: 'choice', id: first },
      })
      const fact = first.split(':')[1] ?? ''
      const back = await chat(client(), { state: answered.state, input: { type: 'back' } })
      const changed = await chat(client(), {
        state: answered.state,
        input: { type: 'change', fact },
      })
      const restarted = await chat(client(), { state: answered.state, input: { type: 'restart' } })
      expect(back.choices).toEqual(asked.choices)
      expect(changed.choices.map(({ id }) => id)).toContain(first)
      expect(restarted.facts.map((known) => known.fact)).toEqual(['rol'])
    })

    it('the same turn gives the same answer', async () => {
      const request = {
        rol: 'school',
        input: { type: 'text', text: 'hoe meld ik een leerling aan bij OVA?' },
      }
      expect(await chat(client(), request)).toEqual(await chat(client(), request))
    })
  })
}

/** Choices, an open question or contact; and a source under each answer. */
function expectWayOn({ messages, choices }: ChatAnswer): void {
  expect(
    choices.length + messages.filter(({ kind }) => kind === 'question').length,
  ).toBeGreaterThan(0)
  for (const { kind, sources } of messages)
    if (kind === 'answer' || kind === 'outcome') expect(sources).not.toEqual([])
  expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
}
