import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatResponseSchema } from '../../src/http/response-schemas.ts'
import { createSqliteStore } from '../../src/node/sqlite-store.ts'
import { freshBundles } from '../runtime/fresh-bundles.ts'
import { startNode } from '../runtime/start-node.ts'
import { form, json } from './app.ts'
import { rawClient } from './raw-client.ts'

/** The bundled Node service, as it runs on a machine. */
let bundles: Awaited<ReturnType<typeof freshBundles>>
let bundle: string
const folder = mkdtempSync(join(tmpdir(), 'infopunt-'))
beforeAll(async () => {
  bundles = await freshBundles()
  bundle = bundles.node
})
afterAll(() => {
  bundles?.remove()
  rmSync(folder, { recursive: true, force: true })
})

const secret = 'een-lang-geheim-voor-tests'
const password = { Authorization: `Basic ${btoa(`beheer:${secret}`)}` }

describe('privacy', () => {
  const marks = [
    'Xandrixa Vermeulenstein',
    'xandrixa.v@voorbeeld.be',
    '0470 98 76 54',
    '85.07.30-033.61',
    'BE68 5390 0754 7034',
    'Kwaffelstraat 17',
    '203.0.113.77',
  ]
  const said = `Mijn dochter heet ${marks[0]}, mail ${marks.slice(1).join(' of ')}. Waar meld ik aan?`
  const traces =
    /xandrixa|vermeulenstein|kwaffel|0470.?98|98.?76.?54|033.?61|5390|203\.0\.113|user-agent-mark/i

  it('nothing that was typed is in a log, a header, an address or a file', {
    timeout: 60_000,
  }, async () => {
    const home = join(folder, 'privacy')
    const server = await startNode(bundle, {
      LOG: 'requests',
      COUNTERS_DB: `${folder}/privacy.db`,
      ADMIN_SECRET: secret,
      TRUST_PROXY: 'loopback',
      HOME: home,
      TMPDIR: folder,
    })
    const headers = {
      'X-Forwarded-For': '203.0.113.77',
      'User-Agent': 'user-agent-mark',
      Referer: 'https://x.be/?naam=Xandrixa',
      Accept: 'text/html,application/json',
    }
    const q = encodeURIComponent(said.slice(0, 200))
    const requests: readonly (readonly [string, RequestInit])[] = [
      ['/api/v1/chat', json({ input: { type: 'text', text: said } }, headers)],
      ['/api/v1/chat', json({ input: { type: 'choice', id: said.slice(0, 120) } }, headers)],
      ['/api/v1/chat', json({ input: { type: 'change', fact: marks[0] } }, headers)],
      ['/api/v1/chat', json({ input: { type: 'start', topic: marks[0] } }, headers)],
      [
        '/api/v1/chat',
        json({ state: `v1.${btoa(said)}`, input: { type: 'text', text: said } }, headers),
      ],
      [
        '/api/v1/chat',
        json({ centrum: marks[0], rol: marks[1], input: { type: 'text', text: said } }, headers),
      ],
      ['/api/v1/chat', json(`{"input": "${said}`, headers)],
      [
        '/api/v1/decide',
        json({ decision: 'recht', facts: { [marks[0] ?? '']: marks[1] } }, headers),
      ],
      ['/api/v1/checklist', json({ facts: { rol: marks[0] } }, headers)],
      ['/api/v1/feedback', json({ useful: false, topic: marks[0] }, headers)],
      ['/api/v1/feedback', json({ useful: true, topic: 'recht' }, headers)],
      [`/api/v1/search?q=${q}`, { headers }],
      [`/api/v1/centra/${q}`, { headers }],
      ['/', form({ text: said }, headers)],
      ['/venster', form({ text: said, state: said }, headers)],
      ['/checklist', form({ facts: JSON.stringify({ rol: [marks[0]] }) }, headers)],
      ['/afspraken', form({ centrum: said, niveau: said }, headers)],
      [`/artikels?q=${q}`, { headers }],
      [`/artikels/${q}`, { headers }],
      [`/${q}`, { headers }],
      [`/?centrum=${q}&onderwerp=${q}`, { headers }],
      [
        '/beheer/tellingen',
        { headers: { ...headers, Authorization: `Basic ${btoa('xandrixa:kwaffel')}` } },
      ],
    ]
    for (const [path, init] of requests) {
      const response = await fetch(server.origin + path, { ...init, redirect: 'manual' })
      expect(response.status, path).toBeLessThan(500)
      for (const [name, value] of response.headers) expect(`${name}: ${value}`).not.toMatch(traces)
      const addresses = [
        ...(await response.text()).matchAll(/\s(?:href|src|action)="([^"]*)"/g),
      ].map(([, address]) => address ?? '')
      for (const address of addresses) expect(decodeURIComponent(address)).not.toMatch(traces)
    }
    rawClient(server.origin).send(`POST /${q} HTTP/1.1\r\nX-Name: ${marks[0]}\nx\r\n\r\n`)
    const page = await fetch(`${server.origin}/beheer/tellingen`, {
      headers: { ...password, 'X-Forwarded-For': '198.51.100.2' },
    })
    expect(page.status).toBe(200)
    expect(await server.stop()).toBe(0)
    const lines = server.output().trim().split('\n')
    const entries = lines
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.length - entries.length).toBe(1)
    expect(entries.filter(({ route }) => route)).toHaveLength(requests.length + 1)
    for (const entry of entries)
      expect(Object.keys(entry)).toEqual([
        'time',
        'method',
        'route',
        'status',
        'ms',
        'total',
        'open',
      ])
    expect(server.output()).not.toMatch(traces)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(files.map(({ name }) => name)).toContain('privacy.db')
    for (const file of files)
      expect(readFileSync(join(file.parentPath, file.name), 'latin1'), file.name).not.toMatch(
        traces,
      )
    const rows = await createSqliteStore(join(folder, 'privacy.db')).read('2000-01-01')
    expect(rows.find(({ kind, what }) => kind === 'useful' && what === 'recht')?.amount).toBe(1)
  })

  it('without LOG nothing at all is said of a request', async () => {
    const server = await startNode(bundle)
    await fetch(`${server.origin}/api/v1/chat`, json({ input: { type: 'text', text: said } }))
    expect(await server.stop()).toBe(0)
    expect(server.output().trim().split('\n')).toHaveLength(1)
  })
})

describe('settings', () => {
  it('that are wrong stop the start', async () => {
    await expect(
      startNode(bundle, { PORT: 'tachtig', ADMIN_SECRET: 'kort-geheim' }),
    ).rejects.toThrow(/ended \(78\)[\s\S]*PORT: gegeven is "tachtig"/)
    await expect(startNode(bundle, { ADMIN_SECRET: 'kort-geheim' })).rejects.not.toThrow(
      /kort-geheim/,
    )
  })
})

describe('the limit per client', () => {
  it('holds back one visitor behind our proxy, and no other', async () => {
    const server = await startNode(bundle, { TRUST_PROXY: 'loopback', RATE_LIMIT_PER_MINUTE: '5' })
    const ask = async (client: string) =>
      (await fetch(`${server.origin}/api/v1/centra`, { headers: { 'X-Forwarded-For': client } }))
        .status
    const statuses = []
    for (let i = 0; i < 7; i++) statuses.push(await ask('203.0.113.1'))
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(await ask('9.9.9.9, 203.0.113.1')).toBe(429)
    expect(await ask('203.0.113.2')).toBe(200)
    await server.stop()
  })
})

describe('the counts', () => {
  it('are not there without a secret, or without a place', async () => {
    for (const env of [{ ADMIN_SECRET: secret }, { COUNTERS_DB: join(folder, 'a.db') }]) {
      const server = await startNode(bundle, env)
      expect((await fetch(`${server.origin}/beheer/tellingen`, { headers: password })).status).toBe(
        404,
      )
      await server.stop()
    }
  })

  it('are for who has the secret, who guesses is held back, and conversations go on when their place fails', {
    timeout: 60_000,
  }, async () => {
    const server = await startNode(bundle, {
      COUNTERS_DB: '/nergens/c.db',
      ADMIN_SECRET: secret,
      TRUST_PROXY: 'loopback',
      RATE_LIMIT_PER_MINUTE: '8',
      LOG: 'requests',
    })
    const page = (authorization: string, client: string) =>
      fetch(`${server.origin}/beheer/tellingen`, {
        headers: { Authorization: authorization, 'X-Forwarded-For': client },
      })
    for (const wrong of [
      '',
      'Basic',
      'Basic !!',
      `Basic ${btoa('x:')}`,
      `Basic ${btoa(`x:${secret}x`)}`,
      `Basic ${btoa(secret)}`,
      `Bearer ${secret}`,
    ]) {
      const refused = await page(wrong, '203.0.113.1')
      expect([refused.status, refused.headers.get('cache-control')]).toEqual([401, 'no-store'])
    }
    expect((await page(password.Authorization, '203.0.113.1')).status).toBe(503)
    expect((await page(password.Authorization, '203.0.113.1')).status).toBe(429)
    expect((await page(password.Authorization, '203.0.113.2')).status).toBe(503)
    const turn = await fetch(
      `${server.origin}/api/v1/chat`,
      json({ input: { type: 'text', text: 'wat is een gc-verslag?' } }),
    )
    expect(turn.status).toBe(200)
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200)
    expect(await server.stop()).toBe(0)
    expect(server.output()).toContain('"counters":"failing"')
  })
})

describe('faults', () => {
  const turns = [
    'mijn zoon heeft een gc-verslag',
    'hij zit in het lager',
    'type 9',
    'heeft hij recht op leersteun?',
    'terug',
    'wat weet je al',
  ]

  /** A visitor who tries the same state again until there is an answer. Gives every answer. */
  async function visit(originOf: () => string): Promise<string[]> {
    const answers: string[] = []
    let state: string | undefined
    for (const text of turns) {
      const body = JSON.stringify({
        ...(state !== undefined && { state }),
        input: { type: 'text', text },
      })
      const answer = await patiently(() => fetch(`${originOf()}/api/v1/chat`, json(body)))
      answers.push(answer)
      state = chatResponseSchema.parse(JSON.parse(answer)).state
    }
    return answers
  }

  async function patiently(ask: () => Promise<Response>): Promise<string> {
    for (let attempt = 0; attempt < 600; attempt++) {
      try {
        const response = await ask()
        if (response.status === 200) return await response.text()
      } catch {
        // The server is away; the visitor still has the state.
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('no answer in 30 seconds')
  }

  it('kill -9 in the middle of load, and a second instance on the same counts: no visitor notices', {
    timeout: 120_000,
  }, async () => {
    const env = { COUNTERS_DB: join(folder, 'faults.db') }
    const second = await startNode(bundle, env)
    let server = await startNode(bundle, env)
    const expected = await visit(() => second.origin)
    let running = true
    const visitors = Array.from({ length: 8 }, async () => {
      let visits = 0
      while (running || visits === 0) {
        expect(await visit(() => server.origin)).toEqual(expected)
        visits++
      }
      return visits
    })
    for (let kills = 0; kills < 3; kills++) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      process.kill(server.pid, 'SIGKILL')
      server = await startNode(bundle, env)
    }
    running = false
    expect((await Promise.all(visitors)).every((visits) => visits > 0)).toBe(true)
    expect(await server.stop()).toBe(0)
    expect(await second.stop()).toBe(0)
    const rows = await createSqliteStore(join(folder, 'faults.db')).read('2000-01-01')
    expect(
      rows.find(({ kind, what }) => kind === 'turn' && what === 'text')?.amount,
    ).toBeGreaterThanOrEqual(turns.length)
  })

  it('SIGTERM lets what is under way finish, and a half-open client does not hold it up for ever', {
    timeout: 60_000,
  }, async () => {
    const server = await startNode(bundle)
    const half = rawClient(server.origin)
    half.send(
      'POST /api/v1/chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 30\r\n\r\n{"inp',
    )
    const slow = rawClient(server.origin)
    const body = JSON.stringify({ input: { type: 'start' } })
    slow.send(
      `POST /api/v1/chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    const ended = server.stop()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow()
    slow.send(body.slice(5))
    await slow.closed
    expect(slow.received()).toMatch(/^HTTP\/1\.1 200 /)
    expect(await ended).toBe(0)
  })
})
