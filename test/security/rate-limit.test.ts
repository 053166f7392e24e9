import type { IncomingMessage } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { createApp } from '../../src/http/app.ts'
import { problemSchema } from '../../src/http/response-schemas.ts'
import { bareSurroundings } from '../../src/http/surroundings.ts'
import { createClientReader } from '../../src/node/client-of.ts'
import { createRateLimiter } from '../../src/node/rate-limiter.ts'
import { form, json } from './app.ts'

const service = assemble(() => '2026-11-21')
const limited = (points: number) =>
  createApp(service, {
    ...bareSurroundings(),
    limit: createRateLimiter(points),
    clientOf: (c) => c.req.header('x-client') ?? null,
  })
const start = (client: string) =>
  json({ input: { type: 'start' } }, { 'X-Client': client, Origin: 'https://lsc.be' })

describe('a client that asks too much', () => {
  it('is told how long to wait, and others are not', async () => {
    const app = limited(3)
    for (let i = 0; i < 3; i++)
      expect((await app.request('/api/v1/chat', start('a'))).status).toBe(200)
    const refused = await app.request('/api/v1/chat', start('a'))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    expect(problemSchema.parse(await refused.json()).detail).toMatch(/Wacht \d+ seconden/)
    expect((await app.request('/api/v1/chat', start('b'))).status).toBe(200)
    expect((await app.request('/api/v1/chat', start(''))).status).toBe(200)
  })

  it('can still read, and gets a page where it sent a form', async () => {
    const app = limited(1)
    await app.request('/', form({ text: 'hallo' }, { 'X-Client': 'a' }))
    const refused = await app.request('/', form({ text: 'hallo' }, { 'X-Client': 'a' }))
    expect(refused.status).toBe(429)
    expect(refused.headers.get('content-type')).toMatch(/^text\/html/)
    expect(refused.headers.get('retry-after')).not.toBeNull()
    for (const path of ['/artikels?q=type', '/artikels/?q=type'])
      expect((await app.request(path, { headers: { 'X-Client': 'a' } })).status, path).toBe(429)
    for (const path of ['/', '/artikels', '/widget.js', '/healthz']) {
      expect((await app.request(path, { headers: { 'X-Client': 'a' } })).status, path).toBe(200)
    }
    const preflight = {
      method: 'OPTIONS',
      headers: {
        'X-Client': 'a',
        Origin: 'https://lsc.be',
        'Access-Control-Request-Method': 'POST',
      },
    }
    expect((await app.request('/api/v1/chat', preflight)).status).toBe(204)
  })
})

describe('the limiter', () => {
  afterEach(() => vi.useRealTimers())

  it('begins anew after a minute', async () => {
    vi.useFakeTimers()
    const limit = createRateLimiter(1)
    expect([await limit('a'), await limit('a')]).toEqual([0, 60])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await limit('a')).toBe(0)
  })

  it.each(['2020-01-01', '2040-01-01'])(
    'asks nobody to wait for longer when the clock jumps to %s',
    async (day) => {
      vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') })
      const limit = createRateLimiter(1)
      await limit('a')
      vi.setSystemTime(new Date(day))
      expect(await limit('a')).toBeLessThanOrEqual(60)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(await limit('a')).toBe(0)
    },
  )

  it('with 0 holds nobody back', async () => {
    const limit = createRateLimiter(0)
    for (let i = 0; i < 1000; i++) expect(await limit('a')).toBe(0)
  })
})

const request = (remoteAddress: string, forwarded?: string, proto?: string) =>
  ({
    socket: { remoteAddress },
    headers: {
      ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }),
      ...(proto && { 'x-forwarded-proto': proto }),
    },
  }) as unknown as IncomingMessage

describe('who a client is', () => {
  it.each([
    ['its own address', [], '203.0.113.9', undefined, '203.0.113.9'],
    ['not what it says itself', [], '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['nobody on this machine', [], '127.0.0.1', '198.51.100.1', null],
    ['what our proxy says', ['loopback'], '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['what our proxy says, over IPv6', ['loopback'], '::1', '198.51.100.1', '198.51.100.1'],
    [
      'what our proxy says, mapped',
      ['loopback'],
      '::ffff:127.0.0.1',
      '::ffff:198.51.100.1',
      '198.51.100.1',
    ],
    [
      'the last that is not ours',
      ['loopback', '10.0.0.0/8'],
      '127.0.0.1',
      '1.1.1.1, 198.51.100.1, 10.2.3.4',
      '198.51.100.1',
    ],
    ['with a port', ['loopback'], '127.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['in brackets', ['loopback'], '127.0.0.1', '[2001:db8:1:2::9]:4711', '2001:db8:1:2'],
    ['nobody behind a proxy that says nothing', ['loopback'], '127.0.0.1', undefined, null],
    ['one for all nonsense', ['loopback'], '127.0.0.1', '<script>', 'onbekend'],
    ['a whole /64 of IPv6', [], '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['a whole /64, written short', [], '2001:db8::1', undefined, '2001:db8:0:0'],
    ['a whole /64, short at the start', [], '::2:3:4:5:6:7:8', undefined, '0:2:3:4'],
    ['a whole /64, short at the end', [], '2001:DB8:1::', undefined, '2001:db8:1:0'],
    ['with a zone', [], 'fe80::1%eth0', undefined, 'fe80:0:0:0'],
  ] as const)('%s', (_, trusted, peer, forwarded, client) => {
    expect(createClientReader(trusted).clientOf(request(peer, forwarded))).toBe(client)
  })

  it('came over https only where our own proxy says so', () => {
    expect(createClientReader(['loopback']).isHttps(request('127.0.0.1', undefined, 'https'))).toBe(
      true,
    )
    expect(createClientReader(['loopback']).isHttps(request('127.0.0.1', undefined, 'http'))).toBe(
      false,
    )
    expect(createClientReader([]).isHttps(request('127.0.0.1', undefined, 'https'))).toBe(false)
    expect(
      createClientReader(['loopback']).isHttps(request('203.0.113.9', undefined, 'https')),
    ).toBe(false)
  })
})
