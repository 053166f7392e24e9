import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshBundles } from './fresh-bundles.ts'
import { startWorkerd } from './start-workerd.ts'
import type { Started } from './started.ts'

let bundles: Awaited<ReturnType<typeof freshBundles>>
beforeAll(async () => {
  bundles = await freshBundles()
})
afterAll(() => bundles.remove())

/** Much longer than the rehearsal takes, in milliseconds. */
const pause = 2000

it('who was greeted does not wait for what the first typed message builds', async () => {
  const straightAway = await onNewServer(async (server) => timeOf(server, typed))
  const afterGreeting = await onNewServer(async (server) => {
    await timeOf(server, { type: 'start' })
    await new Promise((resolve) => setTimeout(resolve, pause))
    return timeOf(server, typed)
  })
  expect(afterGreeting).toBeLessThan(straightAway / 2)
})

const typed = { type: 'text', text: 'wie schrijft het verslag' }

async function onNewServer(measure: (server: Started) => Promise<number>): Promise<number> {
  const server = await startWorkerd(bundles.worker)
  try {
    return await measure(server)
  } finally {
    await server.stop()
  }
}

/** Milliseconds until the whole answer is there. */
async function timeOf({ origin }: Started, input: object): Promise<number> {
  const since = performance.now()
  const answer = await fetch(`${origin}/api/v1/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ input }),
  })
  await answer.text()
  expect(answer.status).toBe(200)
  return performance.now() - since
}
