import { describe, expect, it } from 'vitest'
import { chatResponseSchema } from '../../src/http/response-schemas.ts'
import { type Client, decide, post, problemOf } from './client.ts'

const start = { input: { type: 'start' } }
const text = (length: number) => ({ input: { type: 'text', text: 'a'.repeat(length) } })
const kibibyte = 1024

type Fault = readonly [what: string, path: string, body: unknown, fault: string | undefined]

const faults: readonly Fault[] = [
  ['malformed JSON', 'chat', '{"input":', undefined],
  ['an empty body', 'chat', '', undefined],
  ['JSON with a byte order mark and rubbish', 'chat', '\uFEFF{]', undefined],
  ['null', 'chat', null, ''],
  ['a list', 'chat', [], ''],
  ['a number', 'chat', 7, ''],
  ['no input', 'chat', {}, 'input'],
  ['an input without a type', 'chat', { input: {} }, 'input.type'],
  ['an unknown type of input', 'chat', { input: { type: 'dans' } }, 'input.type'],
  ['a number for a text', 'chat', { input: { type: 'text', text: 7 } }, 'input.text'],
  ['a text of 1,001 characters', 'chat', text(1001), 'input.text'],
  ['a choice without an id', 'chat', { input: { type: 'choice' } }, 'input.id'],
  [
    'a choice that is too long',
    'chat',
    { input: { type: 'choice', id: 'a'.repeat(121) } },
    'input.id',
  ],
  ['a field that is not there', 'chat', { ...start, kleur: 'rood' }, ''],
  ['an unknown centre', 'chat', { ...start, centrum: 'mars' }, 'centrum'],
  ['a centre named as JavaScript does', 'chat', { ...start, centrum: 'constructor' }, 'centrum'],
  ['an unknown role', 'chat', { ...start, rol: 'buur' }, 'rol'],
  ['a state of 2,049 characters', 'chat', { ...start, state: `v1.${'a'.repeat(2046)}` }, 'state'],
  ['a state that is no text', 'chat', { ...start, state: { s: [] } }, 'state'],
  ['no decision', 'decide', { facts: {} }, 'decision'],
  ['an unknown decision', 'decide', { decision: 'contact', facts: {} }, 'decision'],
  ['no facts', 'decide', { decision: 'recht' }, 'facts'],
  ['an unknown fact', 'decide', { decision: 'recht', facts: { kleur: 'rood' } }, 'facts.kleur'],
  ['an unknown value', 'decide', { decision: 'recht', facts: { verslag: 'gon' } }, 'facts.verslag'],
  [
    'an unknown value in a list',
    'decide',
    { decision: 'recht', facts: { type: ['7-aud', '8'] } },
    'facts.type',
  ],
  ['a list of nothing', 'decide', { decision: 'recht', facts: { type: [] } }, 'facts.type'],
  ['a value that is no text', 'decide', { decision: 'recht', facts: { type: 7 } }, 'facts.type'],
  [
    'a fact named as JavaScript does',
    'decide',
    { decision: 'recht', facts: { constructor: 'a' } },
    'facts.constructor',
  ],
  ['a day that is none', 'decide', { decision: 'recht', facts: {}, asOf: '2026-02-30' }, 'asOf'],
  [
    'a time for a day',
    'decide',
    { decision: 'recht', facts: {}, asOf: '2026-02-03T10:00:00Z' },
    'asOf',
  ],
  ['an unknown fact', 'checklist', { facts: { kleur: 'rood' } }, 'facts.kleur'],
  [
    'deep nesting',
    'decide',
    `{"decision":"recht","facts":{"type":${'['.repeat(7000)}${']'.repeat(7000)}}}`,
    undefined,
  ],
  ['deep objects', 'chat', `${'{"input":'.repeat(1500)}1${'}'.repeat(1500)}`, undefined],
]

/** Whatever is sent, the answer is a problem in Dutch with the place of the fault, and never a 500. */
export function describeBadInput(client: () => Client): void {
  describe('bad input', () => {
    it.each(faults)('%s (%s)', async (_, path, body, fault) => {
      const response = await post(
        client(),
        `/api/v1/${path}`,
        typeof body === 'string' ? body : JSON.stringify(body),
      )
      const { errors } = await problemOf(response, 400, fault)
      for (const { message } of errors ?? []) expect(message).toMatch(/^[A-ZÀ-Ý].*\.$/s)
    })

    it.each(['slsc-467', 'slsc-limburg', 'spermalie-de-kade'])(
      'the partner %s as centrum: its senders are named',
      async (centrum) => {
        const { detail } = await problemOf(
          await post(client(), '/api/v1/chat', { ...start, centrum }),
          400,
          'centrum',
        )
        expect(detail).toMatch(/\((noord-brabant|vrij-limburg|[a-z-]+)\)/)
      },
    )

    it('a text of 1,000 characters is none', async () => {
      const response = await post(client(), '/api/v1/chat', text(1000))
      chatResponseSchema.parse(await response.json())
    })

    it('bytes that are no UTF-8', async () => {
      const body = new Uint8Array([
        ...new TextEncoder().encode('{"input":{"type":"text","text":"'),
        0xc3,
        0x28,
        0x22,
        0x7d,
        0x7d,
      ])
      await problemOf(await send(client(), body), 400)
    })

    it('16 KiB is read, one byte more is not', async () => {
      const padded = (length: number) => JSON.stringify(start).padEnd(length)
      expect((await post(client(), '/api/v1/chat', padded(16 * kibibyte))).status).toBe(200)
      await problemOf(await post(client(), '/api/v1/chat', padded(16 * kibibyte + 1)), 413)
    })

    it('more than 16 KiB in pieces, without a length, is not read', async () => {
      let pieces = 0
      const body = new ReadableStream({
        pull(controller) {
          if (pieces++ < 40) controller.enqueue(new Uint8Array(kibibyte).fill(0x20))
          else controller.close()
        },
      })
      await problemOf(await send(client(), body), 413)
    })

    it.each([
      undefined,
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'json',
    ])('content type %s is a 415', async (type) => {
      const headers = type === undefined ? undefined : { 'Content-Type': type }
      const body = new TextEncoder().encode(JSON.stringify(start))
      await problemOf(
        await client()('/api/v1/chat', { method: 'POST', body, ...(headers && { headers }) }),
        415,
      )
    })

    it.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/ld+json'])(
      'content type %s is JSON',
      async (type) => {
        expect((await post(client(), '/api/v1/chat', start, { 'Content-Type': type })).status).toBe(
          200,
        )
      },
    )

    it('a fact named __proto__ is no fact', async () => {
      const plain = await decide(client(), { decision: 'recht', facts: {} })
      const body = '{"decision":"recht","facts":{"__proto__":{"niveau":["hoger"]}}}'
      expect(await (await post(client(), '/api/v1/decide', body)).json()).toEqual(plain)
    })

    it('nothing that was sent changes later answers', async () => {
      await post(
        client(),
        '/api/v1/chat',
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"input":{"type":"start"}}',
      )
      expect(await (await client()('/healthz')).json()).not.toHaveProperty('polluted')
    })
  })
}

function send(client: Client, body: BodyInit): Promise<Response> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    duplex: 'half',
  }
  return client('/api/v1/chat', init as RequestInit)
}
