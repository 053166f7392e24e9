import { readFileSync } from 'node:fs'
import { Miniflare, type MiniflareOptions, Response } from 'miniflare'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CountRow } from '../../src/counters/count-store.ts'
import { createD1Store, type D1 } from '../../src/worker/d1-store.ts'
import { freshBundles } from '../runtime/fresh-bundles.ts'
import { describeStore } from './store-suite.ts'

/** The bundled worker in workerd, with a real D1 database and Cloudflare's own rate limiting, all on this machine. */
const secret = 'een-lang-geheim-voor-tests'
let worker: Miniflare
let bundles: Awaited<ReturnType<typeof freshBundles>>
/** The worker with the file that it fetches. */
let withFiles: MiniflareOptions
beforeAll(async () => {
  bundles = await freshBundles()
  const { assets } = bundles
  withFiles = {
    modules: [
      { type: 'ESModule', path: 'worker.mjs', contents: readFileSync(bundles.worker) },
      { type: 'Data', path: 'packed.bin', contents: readFileSync(bundles.bytes) },
    ],
    compatibilityDate: '2026-04-01',
    compatibilityFlags: ['nodejs_compat'],
    serviceBindings: {
      ASSETS: ({ url }: { readonly url: string }) =>
        new Response(readFileSync(`${assets}${new URL(url).pathname}`)),
    },
  }
  worker = new Miniflare({
    ...withFiles,
    d1Databases: { COUNTERS: 'counts', SUITE: 'suite' },
    ratelimits: { RATE_LIMITER: { simple: { limit: 20, period: 60 } } },
    bindings: { ADMIN_SECRET: secret },
  })
  await worker.ready
})
afterAll(async () => {
  await worker?.dispose()
  bundles?.remove()
})

const send = (
  path: string,
  init: { readonly headers?: Record<string, string>; readonly body?: object } = {},
) =>
  worker.dispatchFetch(`http://infopunt.example${path}`, {
    headers: { ...(init.body && { 'Content-Type': 'application/json' }), ...init.headers },
    ...(init.body && { method: 'POST', body: JSON.stringify(init.body) }),
  })

describe('a D1 database', async () => {
  let d1: D1
  beforeAll(async () => {
    d1 = (await worker.getD1Database('SUITE')) as unknown as D1
  })
  describeStore(() => createD1Store(d1))
})

describe('the worker', () => {
  it('counts, after the answer', async () => {
    expect(
      (await send('/api/v1/chat', { body: { input: { type: 'choice', id: 'gesprek:recht' } } }))
        .status,
    ).toBe(200)
    expect(
      (await send('/api/v1/feedback', { body: { useful: true, topic: 'recht' } })).status,
    ).toBe(204)
    const store = createD1Store((await worker.getD1Database('COUNTERS')) as unknown as D1)
    const found = async (): Promise<readonly CountRow[]> => {
      const rows = await store.read('2000-01-01')
      return rows.some(({ kind }) => kind === 'useful')
        ? rows
        : new Promise((resolve) => setTimeout(() => resolve(found()), 50))
    }
    expect((await found()).map(({ kind, what, amount }) => `${kind} ${what} ${amount}`)).toEqual(
      expect.arrayContaining(['topic goal:recht 1', 'turn choice 1', 'useful recht 1']),
    )
  })

  it('shows the counts to who has the secret', async () => {
    expect((await send('/beheer/tellingen')).status).toBe(401)
    const page = await send('/beheer/tellingen', {
      headers: { Authorization: `Basic ${btoa(`x:${secret}`)}` },
    })
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).toContain('Tellingen')
  })

  it.each([
    ['client', () => '203.0.113.1', '203.0.113.2'],
    ['network of IPv6', (i: number) => `2001:db8:1:2::${i}`, '2001:db8:1:3::1'],
  ])('holds back one %s, and no other', async (_, addressOf, other) => {
    const ask = async (client: string) =>
      (await send('/api/v1/centra', { headers: { 'CF-Connecting-IP': client } })).status
    const statuses: number[] = []
    for (let i = 0; i < 25; i++) statuses.push(await ask(addressOf(i)))
    expect(statuses).toContain(429)
    expect(await ask(other)).toBe(200)
  })

  it('is ready', async () => {
    expect(await (await send('/readyz')).json()).toMatchObject({ status: 'ready', counters: 'ok' })
  })
})

/** What the walk goes on from. */
interface Turn {
  readonly state: string
  readonly choices: readonly { readonly id: string }[]
}

describe('a worker without its database, without its file, or with settings that are wrong', () => {
  const withBindings = (bindings: Record<string, string>) =>
    new Miniflare({ ...withFiles, bindings })

  it('goes on without counting', async () => {
    const plain = withBindings({})
    expect(await (await plain.dispatchFetch('http://x/readyz')).json()).toMatchObject({
      counters: 'off',
    })
    await plain.dispose()
  })

  it('tells of buttons without the file that it fetches, and that typing has to wait', async () => {
    const worker = new Miniflare({
      ...withFiles,
      serviceBindings: { ASSETS: () => new Response(null, { status: 404 }) },
    })
    const ask = (input: object, state?: string) =>
      worker.dispatchFetch('http://x/api/v1/chat', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ state, input }),
      })
    let turn = (await (await ask({ type: 'start' })).json()) as Turn
    for (let press = 0; press < 60; press++) {
      const { state, choices } = turn
      const id = choices[(press * 7) % choices.length]?.id ?? 'opdracht:opnieuw'
      const response = await ask({ type: 'choice', id }, state)
      expect([id, response.status]).toEqual([id, 200])
      turn = (await response.json()) as Turn
    }
    const typed = await ask({ type: 'text', text: 'wie schrijft het verslag' })
    expect([typed.status, typed.headers.get('retry-after')]).toEqual([503, '60'])
    expect(await typed.json()).toMatchObject({ title: 'Typen gaat even niet' })
    await worker.dispose()
  })

  it('says that it is set wrongly, and not what the secret is', async () => {
    const wrong = withBindings({ ADMIN_SECRET: 'kort-geheim', LOG: 'alles' })
    const response = await wrong.dispatchFetch('http://x/')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/kort-geheim|alles/)
    await wrong.dispose()
  })
})
