import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshBundles } from './fresh-bundles.ts'
import { startWorkerd } from './start-workerd.ts'

let bundles: Awaited<ReturnType<typeof freshBundles>>
beforeAll(async () => {
  bundles = await freshBundles()
})
afterAll(() => bundles.remove())

const typed = 'wie schrijft het verslag'

/** A Worker fetches what typed messages are read with when somebody first types; here that is the first request of all. */
test.each([
  [
    'a typed message',
    '/api/v1/chat',
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ input: { type: 'text', text: typed } }),
    },
  ],
  [
    'a typed message without JavaScript',
    '/',
    { method: 'POST', body: new URLSearchParams({ text: typed }) },
  ],
  ['a search', `/api/v1/search?q=${encodeURIComponent(typed)}`, {}],
  ['a search on the page of articles', `/artikels?q=${encodeURIComponent(typed)}`, {}],
])('%s is read by a new worker', async (_, path, init) => {
  const server = await startWorkerd(bundles.worker)
  try {
    const response = await fetch(server.origin + path, init)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('CLB')
  } finally {
    await server.stop()
  }
})
