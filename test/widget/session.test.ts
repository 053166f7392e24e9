import { expect, test } from 'vitest'
import type { ChatRequest } from '../../src/widget/contract.ts'
import { EMPTY } from '../../src/widget/conversation.ts'
import type { Reply } from '../../src/widget/post.ts'
import { createSession } from '../../src/widget/session.ts'

const DOWN: Reply = { ok: false, failure: { reason: 'down', status: 503 } }
const turn = (state: string): Reply => ({
  ok: true,
  text: JSON.stringify({ state, messages: [], choices: [], facts: [] }),
})
const settle = () => new Promise((done) => setTimeout(done, 0))

function begin(replies: Reply[], from = EMPTY) {
  const sent: ChatRequest[] = []
  const changes: string[] = []
  const session = createSession({
    from,
    send: async (request) => {
      sent.push(request)
      return replies.shift() ?? DOWN
    },
    changed: ({ kind }) => changes.push(kind),
  })
  return { session, sent, changes }
}

test('one input after the other, each with the state of the answer before', async () => {
  const { session, sent, changes } = begin([turn('v1.a'), turn('v1.b')])
  session.say({ type: 'start' })
  session.say({ type: 'text', text: 'dag' }, 'dag')
  await settle()
  expect(sent).toEqual([
    { input: { type: 'start' } },
    { state: 'v1.a', input: { type: 'text', text: 'dag' } },
  ])
  expect(changes).toEqual(['said', 'said', 'heard', 'heard'])
})

test('a failure stops the line; a retry takes it up where it stood', async () => {
  const { session, sent, changes } = begin([turn('v1.a'), DOWN, turn('v1.b')])
  session.say({ type: 'start' })
  session.say({ type: 'back' })
  await settle()
  expect(session.conversation().waiting).toEqual([{ type: 'back' }])
  session.retry()
  await settle()
  expect(sent.slice(1)).toEqual([
    { state: 'v1.a', input: { type: 'back' } },
    { state: 'v1.a', input: { type: 'back' } },
  ])
  expect(changes).toEqual(['said', 'said', 'heard', 'failed', 'said', 'heard'])
})

test('an answer that is no turn is a failure', async () => {
  const { session } = begin([{ ok: true, text: '<html>' }])
  session.say({ type: 'start' })
  await settle()
  expect(session.conversation().failure).toEqual({ reason: 'down', status: 200 })
})

test('after a wipe an answer that was under way says nothing', async () => {
  const { session, changes } = begin([turn('v1.a')])
  session.say({ type: 'start' })
  session.clear()
  await settle()
  expect(session.conversation()).toEqual(EMPTY)
  expect(changes).toEqual(['said', 'cleared'])
})

test('what a reload interrupted is offered again, not sent again by itself', async () => {
  const { session, sent } = begin([turn('v1.a')], { ...EMPTY, waiting: [{ type: 'back' }] })
  await settle()
  expect(sent).toEqual([])
  expect(session.conversation().failure).toBeDefined()
  session.retry()
  await settle()
  expect(session.conversation().state).toBe('v1.a')
})
