import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nestsDeeper } from '../../src/http/nests-deeper.ts'
import { problemSchema } from '../../src/http/response-schemas.ts'
import { app, form, json } from './app.ts'

async function problem(path: string, init: RequestInit, status: number) {
  const response = await app.request(path, init)
  const text = await response.text()
  expect(response.status, text).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  return { response, ...problemSchema.parse(JSON.parse(text)) }
}

/** How deep objects and lists stand in each other. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0

const start = { input: { type: 'start' } }

describe('too large', () => {
  it.each([
    ['announced', json({ ...start, state: 'a'.repeat(17_000) })],
    [
      'not announced',
      {
        ...json(''),
        body: new Blob(['{"input":', ' '.repeat(20_000), '}']).stream(),
        duplex: 'half',
      } as RequestInit,
    ],
    [
      'announced smaller than it is',
      json({ ...start, state: 'a'.repeat(17_000) }, { 'Content-Length': '10' }),
    ],
  ])('a body, %s: 413', async (_, init) => {
    const { detail } = await problem('/api/v1/chat', init, 413)
    expect(detail).toContain('16 KiB')
  })

  it.each(['/', '/venster', '/checklist', '/afspraken'])('a form on %s: 413', async (path) => {
    const response = await app.request(path, form({ text: 'a'.repeat(17_000) }))
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('16 KiB')
  })

  it.each([
    ['text', { input: { type: 'text', text: 'a'.repeat(1001) } }],
    ['state', { ...start, state: `v1.${'a'.repeat(2046)}` }],
    ['choice', { input: { type: 'choice', id: 'a'.repeat(121) } }],
    ['topic', { input: { type: 'start', topic: 'a'.repeat(81) } }],
  ])('%s: 400', async (_, body) => {
    expect((await problem('/api/v1/chat', json(body), 400)).errors?.length).toBe(1)
  })

  it('many facts, many values', async () => {
    const facts = Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`f${i}`, 'x']))
    expect(
      (await problem('/api/v1/decide', json({ decision: 'recht', facts }), 400)).errors?.length,
    ).toBeLessThanOrEqual(700)
    await problem(
      '/api/v1/decide',
      json({ decision: 'recht', facts: { verslag: Array(81).fill('gc') } }),
      400,
    )
  })
})

describe('JSON', () => {
  it.each([
    ['nested lists', '['.repeat(8000)],
    ['nested objects', '{"a":'.repeat(3000)],
    ['nested and closed', `{"input":${'['.repeat(2000)}${']'.repeat(2000)}}`],
  ])('too deep, %s: 400', async (_, body) => {
    expect((await problem('/api/v1/chat', json(body), 400)).title).toBe(
      'De vraag is te diep genest',
    )
  })

  it('counts depth outside strings alone', () => {
    expect(nestsDeeper('[[[1]]]', 2)).toBe(true)
    expect(nestsDeeper('[[1],[2],[3]]', 2)).toBe(false)
    expect(nestsDeeper('"[[[[\\"[[["', 0)).toBe(false)
  })

  it('counts depth as it is, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 5 }), (value, most) => {
        expect(nestsDeeper(JSON.stringify(value), most)).toBe(depthOf(value) > most)
      }),
    )
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '1e999',
    '{"input":{"type":"start"}}x',
    '{"input":null}',
    '\ufeff{}',
  ])('%j: 400', async (body) => {
    await problem('/api/v1/chat', json(body), 400)
  })

  it.each([{}, { 'Content-Length': '4' }])('that is no UTF-8, with %j: 400', async (length) => {
    const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])
    const { title } = await problem('/api/v1/chat', { ...json('', length), body }, 400)
    expect(title).toBe('De tekst is geen UTF-8')
  })

  it('with the character for what could not be read, as people copy it from elsewhere', async () => {
    const body = JSON.stringify({ input: { type: 'text', text: 'verslag \ufffd' } })
    const length = { 'Content-Length': String(new TextEncoder().encode(body).length) }
    expect((await app.request('/api/v1/chat', json(body, length))).status).toBe(200)
  })

  it.each([
    '{"__proto__":{"polluted":1},"input":{"type":"start"}}',
    '{"constructor":{"prototype":{"polluted":1}},"input":{"type":"start"}}',
    '{"input":{"type":"start","__proto__":{"polluted":1}}}',
  ])('cannot reach a prototype: %s', async (body) => {
    expect((await app.request('/api/v1/chat', json(body))).status).toBeLessThan(500)
    expect({}).not.toHaveProperty('polluted')
  })

  it.each(['__proto__', String.raw`\u005f_proto__`])('%s is no field', async (field) => {
    const body = `{"${field}":{"polluted":1},"input":{"type":"start"}}`
    expect((await app.request('/api/v1/chat', json(body))).status).toBe(200)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'fact %s does not exist',
    async (fact) => {
      for (const path of ['/api/v1/decide', '/api/v1/checklist']) {
        const response = await app.request(
          path,
          json(`{"decision":"recht","facts":{"${fact}":["gc"]}}`),
        )
        expect(response.status, path).toBeLessThan(500)
      }
      await problem('/api/v1/chat', json({ centrum: fact, input: { type: 'start' } }), 400)
      for (const id of [
        `feit:${fact}:gc`,
        `wijzig:${fact}`,
        `doe:${fact}`,
        `gesprek:${fact}`,
        `artikel:${fact}`,
        `feit:verslag:${fact}`,
      ]) {
        expect(
          (await app.request('/api/v1/chat', json({ input: { type: 'choice', id } }))).status,
          id,
        ).toBe(200)
      }
      expect((await app.request(`/artikels/${fact}`)).status).toBe(404)
      expect((await app.request(`/api/v1/centra/${fact}`)).status).toBe(404)
    },
  )
})

describe('compressed bodies', () => {
  it.each(['gzip', 'br', 'deflate', 'gzip, gzip', 'x-unknown'])(
    '%s: 415, without unpacking',
    async (encoding) => {
      const bomb = gzipSync(Buffer.alloc(10_000_000))
      const { response } = await problem(
        '/api/v1/chat',
        { ...json('', { 'Content-Encoding': encoding }), body: bomb },
        415,
      )
      expect(response.headers.get('accept-encoding')).toBe('identity')
    },
  )
})

describe('paths', () => {
  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/artikels/../../package.json',
    '/artikels/%2e%2e%2f%2e%2e%2fpackage.json',
    '/artikels/..%5c..%5cpackage.json',
    '/widget.js/../node.mjs',
    '/.env',
    '/.git/config',
    '/src/node.ts',
    '/api/v1/centra/..%2f..%2fpackage.json',
    '/%00',
    '/%',
    '/%c0%ae%c0%ae/',
    `/${'a'.repeat(8000)}`,
    '//evil.example/',
    '/api/v1/chat/..;/..;/',
  ])('%s gives no file', async (path) => {
    const response = await app.request(path)
    expect([200, 400, 404]).toContain(response.status)
    expect(await response.text()).not.toMatch(/root:|"dependencies"|\[core\]/)
  })
})

describe('the name that we are called by', () => {
  const evil = {
    Host: 'evil.example',
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'http',
    Forwarded: 'host=evil.example',
    'X-Original-URL': '/beheer',
    'X-Rewrite-URL': '/beheer',
  }

  it('is not taken from a header that a client can add', async () => {
    for (const path of ['/', '/artikels', '/insluiten', '/sitemap.xml', '/robots.txt']) {
      const response = await app.request(`http://infopunt.example${path}`, { headers: evil })
      expect(await response.text(), path).not.toContain('evil.example')
    }
  })

  it('stays out of shared caches, unless PUBLIC_URL sets it', async () => {
    const { appWith } = await import('./app.ts')
    const fixed = appWith({ PUBLIC_URL: 'https://infopunt.example' })
    for (const path of ['/artikels', '/insluiten', '/sitemap.xml', '/robots.txt']) {
      const open = await app.request(`http://evil.example${path}`)
      expect(open.headers.get('cache-control'), path).toMatch(/^private/)
      const response = await fixed.request(`http://evil.example${path}`)
      expect(response.headers.get('cache-control'), path).toMatch(/^public/)
      expect(await response.text(), path).not.toContain('evil.example')
    }
  })

  it('does not change what an answer of the API says', async () => {
    const plain = await (await app.request('/api/v1/centra')).text()
    expect(
      await (await app.request('http://evil.example/api/v1/centra', { headers: evil })).text(),
    ).toBe(plain)
  })

  it('keeps answers to what somebody said out of every cache', async () => {
    for (const [path, init] of [
      ['/', form({ text: 'hallo' })],
      ['/api/v1/chat', json(start)],
      ['/artikels?q=verslag', {}],
      ['/api/v1/search?q=verslag', {}],
    ] as const) {
      expect((await app.request(path, init)).headers.get('cache-control'), path).toBe('no-store')
    }
  })
})
