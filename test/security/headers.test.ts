import { describe, expect, it } from 'vitest'
import { app, appWith, json } from './app.ts'

const preflight = (origin: string, method = 'POST'): RequestInit => ({
  method: 'OPTIONS',
  headers: {
    Origin: origin,
    'Access-Control-Request-Method': method,
    'Access-Control-Request-Headers': 'content-type',
  },
})
const lsc = 'https://www.lsc.be'

describe('who may call the API from a page of their own', () => {
  it('is everybody without a list, and never with credentials', async () => {
    const { status, headers } = await app.request(
      '/api/v1/chat',
      preflight('https://school.example'),
    )
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST')
    expect(headers.get('access-control-allow-headers')).toBe('Content-Type')
    expect(headers.get('access-control-max-age')).toBe('86400')
    expect(headers.get('access-control-expose-headers')).toBe('Retry-After')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it.each([
    [lsc, lsc],
    ['https://kind.www.lsc.be', null],
    ['http://www.lsc.be', null],
    ['https://www.lsc.be.evil.example', null],
    ['null', null],
  ])('is the list where there is one: %s', async (origin, allowed) => {
    const listed = appWith({ ALLOWED_ORIGINS: `https://anders.be, ${lsc}` })
    for (const init of [
      preflight(origin),
      json({ input: { type: 'start' } }, { Origin: origin }),
      json('{', { Origin: origin }),
    ]) {
      const { headers } = await listed.request('/api/v1/chat', init)
      expect(headers.get('access-control-allow-origin')).toBe(allowed)
      expect(headers.get('vary')).toMatch(/\bOrigin\b/)
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  it('can read how long to wait', async () => {
    expect(
      (await app.request('/api/v1/centra', { headers: { Origin: lsc } })).headers.get(
        'access-control-expose-headers',
      ),
    ).toBe('Retry-After')
  })

  it('is nobody on the pages', async () => {
    for (const path of ['/', '/checklist', '/beheer/tellingen', '/healthz']) {
      expect(
        (await app.request(path, { headers: { Origin: lsc } })).headers.get(
          'access-control-allow-origin',
        ),
        path,
      ).toBeNull()
    }
  })
})

describe('every answer', () => {
  const paths = [
    '/',
    '/venster',
    '/artikels',
    '/demo',
    '/insluiten',
    '/privacy',
    '/widget.js',
    '/favicon.svg',
    '/healthz',
    '/readyz',
    '/api/v1/centra',
    '/api/v1/openapi.json',
    '/nergens',
    '/api/v1/nergens',
  ]

  it.each(paths)('of %s is closed', async (path) => {
    const { headers } = await app.request(path, { headers: { Accept: 'text/html' } })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toMatch(/unsafe|https?:|\*\./)
    expect(policy).toContain(`frame-ancestors ${path === '/venster' ? '*' : "'none'"}`)
    expect(policy).toContain("base-uri 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-resource-policy')).toBe(
      ['/venster', '/widget.js'].includes(path) ? 'cross-origin' : 'same-origin',
    )
    expect(headers.get('strict-transport-security')).toBeNull()
    if (headers.get('content-type')?.startsWith('text/html')) {
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('x-frame-options')).toBe(path === '/venster' ? null : 'DENY')
    }
  })

  it.each([
    ['/nergens', {}],
    ['/nergens', { headers: { Accept: 'text/html' } }],
    ['/artikels/nergens', {}],
    ['/healthz', {}],
    ['/healthz', { method: 'POST' }],
    ['/readyz', {}],
    ['/', { method: 'POST', body: 'x' }],
  ] satisfies [string, RequestInit][])(
    'that may be another the next time is kept by nobody: %s %j',
    async (path, init) => {
      expect((await app.request(path, init)).headers.get('cache-control')).toBe('no-store')
    },
  )

  it.each(['/', '/venster', '/artikels', '/demo', '/insluiten', '/privacy', '/afspraken'])(
    'page %s has nothing inline',
    async (path) => {
      const html = await (await app.request(path)).text()
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i)
      expect(html).not.toMatch(
        /(?:src|href|action)="(?:https?:)?\/\/(?!localhost)[^"]*\.(?:js|css|woff2?)"/i,
      )
    },
  )
})

describe('https', () => {
  const hsts = async (environment: Record<string, string>, url: string) =>
    (await appWith(environment).request(url)).headers.get('strict-transport-security')

  it('is kept to where the visitor came over it', async () => {
    expect(await hsts({}, 'https://infopunt.example/')).toBe('max-age=31536000')
    expect(await hsts({ PUBLIC_URL: 'https://infopunt.example' }, 'http://127.0.0.1/')).toBe(
      'max-age=31536000',
    )
    expect(await hsts({ PUBLIC_URL: 'http://infopunt.example' }, 'http://127.0.0.1/')).toBeNull()
    expect(await hsts({}, 'http://infopunt.example/')).toBeNull()
  })
})

describe('frames', () => {
  it('stand on the sites of the list alone, and only the window', async () => {
    const listed = appWith({ ALLOWED_ORIGINS: lsc })
    expect((await listed.request('/venster')).headers.get('content-security-policy')).toContain(
      `frame-ancestors 'self' ${lsc}`,
    )
    expect((await listed.request('/')).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'none'",
    )
  })
})

describe('an answer of the API that is made with its headers', () => {
  it.each([{}, { ALLOWED_ORIGINS: lsc }, { PUBLIC_URL: 'https://infopunt.voorbeeld.be' }])(
    'has the same as one that gets them afterwards: %j',
    async (environment) => {
      const asked = appWith(environment)
      const headersOf = async (body: unknown) => {
        const { headers } = await asked.request('/api/v1/chat', json(body, { Origin: lsc }))
        headers.delete('content-type')
        return Object.fromEntries(headers)
      }
      expect(await headersOf({ input: { type: 'start' } })).toEqual(await headersOf('{'))
    },
  )

  it('varies by all that it depends on', async () => {
    const { headers } = await appWith({ ALLOWED_ORIGINS: lsc }).request(
      '/api/v1/checklist',
      json({ facts: {} }),
    )
    expect(headers.get('vary')).toBe('Accept, Origin')
  })
})
