import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inBatches } from '../../src/node/in-batches.ts'

const request = () => new IncomingMessage(new Socket())

it('requests that come in together are answered in their order, at most sixteen before the next are let in', async () => {
  const answered: IncomingMessage[] = []
  const listener = inBatches((incoming) => {
    answered.push(incoming)
  })
  const requests = Array.from({ length: 40 }, request)
  for (const incoming of requests) listener(incoming, new ServerResponse(incoming))
  const counts: number[] = [answered.length]
  while (answered.length < requests.length) {
    await setImmediate()
    counts.push(answered.length)
  }
  expect(counts).toEqual([0, 16, 32, 40])
  expect(answered).toEqual(requests)
})

it('a request that comes in while others are answered waits for nothing but them', async () => {
  const answered: IncomingMessage[] = []
  const [first, second] = [request(), request()]
  const listener = inBatches((incoming) => {
    answered.push(incoming)
    if (incoming === first) listener(second, new ServerResponse(second))
  })
  listener(first, new ServerResponse(first))
  await setImmediate()
  await setImmediate()
  expect(answered).toEqual([first, second])
})
