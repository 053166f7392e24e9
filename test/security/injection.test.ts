import { describe, expect, it } from 'vitest'
import { app, form, json } from './app.ts'

/** Each would do something if it came back as it went in. `7777` is what a template or an expression would make of it. */
const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</textarea></title><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  '{{7}}{{{7}}}{{#with this}}{{lookup this "constructor"}}{{/with}}',
  '{{constructor.constructor("return 7000+777")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what an attacker types
  '${7000+777}<%= 7000+777 %>#{7000+777}',
  '&lt;script&gt;alert(1)&lt;/script&gt;<b',
  '\u2028<script>\u2029',
]

const pack = (value: unknown): string =>
  `v1.${btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
const ascii = (text: string): string => text.replace(/[^\x20-\x7e]/g, '')

/** Every field that can come back, with the attack in it. */
const places: Readonly<Record<string, (attack: string) => readonly [string, RequestInit?]>> = {
  'chat text': (text) => ['/api/v1/chat', json({ input: { type: 'text', text } })],
  'chat choice': (id) => ['/api/v1/chat', json({ input: { type: 'choice', id } })],
  'chat change': (fact) => ['/api/v1/chat', json({ input: { type: 'change', fact } })],
  'chat topic': (topic) => ['/api/v1/chat', json({ input: { type: 'start', topic } })],
  'chat centrum': (centrum) => ['/api/v1/chat', json({ centrum, input: { type: 'start' } })],
  'chat rol': (rol) => ['/api/v1/chat', json({ rol, input: { type: 'start' } })],
  'chat state': (state) => ['/api/v1/chat', json({ state, input: { type: 'back' } })],
  'state, facts': (a) => [
    '/api/v1/chat',
    json({
      state: pack({ s: [{ f: { [ascii(a)]: [ascii(a)], verslag: [ascii(a)] } }] }),
      input: { type: 'text', text: 'wat weet je al' },
    }),
  ],
  'state, goal and topic': (a) => [
    '/api/v1/chat',
    json({
      state: pack({ p: { centrum: [ascii(a)] }, s: [{ g: ascii(a), t: ascii(a), w: [ascii(a)] }] }),
      input: { type: 'back' },
    }),
  ],
  'decide fact': (a) => ['/api/v1/decide', json({ decision: 'recht', facts: { [a]: 'x' } })],
  'decide value': (a) => ['/api/v1/decide', json({ decision: 'recht', facts: { verslag: a } })],
  'decide decision': (a) => ['/api/v1/decide', json({ decision: a, facts: {} })],
  'decide date': (a) => ['/api/v1/decide', json({ decision: 'recht', facts: {}, asOf: a })],
  'checklist value': (a) => ['/api/v1/checklist?format=html', json({ facts: { verslag: [a] } })],
  'checklist format': (a) => [
    `/api/v1/checklist?format=${encodeURIComponent(a)}`,
    json({ facts: {} }),
  ],
  'search q': (q) => [`/api/v1/search?q=${encodeURIComponent(q)}`],
  'search centrum': (a) => [`/api/v1/search?q=x&centrum=${encodeURIComponent(a)}`],
  'search limit': (a) => [`/api/v1/search?q=x&limit=${encodeURIComponent(a)}`],
  'centra id': (a) => [`/api/v1/centra/${encodeURIComponent(a)}`],
  'feedback topic': (a) => ['/api/v1/feedback', json({ useful: true, topic: a })],
  'unknown field': (a) => ['/api/v1/chat', json({ [a]: a, input: { type: 'start', [a]: 1 } })],
  'page centrum': (a) => [
    `/?centrum=${encodeURIComponent(a)}`,
    { headers: { Accept: 'text/html' } },
  ],
  'page onderwerp': (a) => [
    `/?onderwerp=${encodeURIComponent(a)}`,
    { headers: { Accept: 'text/html' } },
  ],
  'form text': (text) => ['/', form({ text })],
  'form state': (state) => ['/', form({ state, text: 'hallo' })],
  'form choice': (choice) => ['/', form({ choice })],
  'form change': (change) => ['/', form({ change })],
  'form do': (a) => ['/', form({ do: a })],
  'form centrum': (centrum) => ['/venster', form({ centrum, text: 'hallo' })],
  'form too long': (a) => ['/', form({ text: a.repeat(100).slice(0, 1500) })],
  'form checklist': (a) => ['/checklist', form({ facts: JSON.stringify({ verslag: [a] }) })],
  'form checklist, no JSON': (a) => ['/checklist', form({ facts: a })],
  'form agreements': (a) => ['/afspraken', form({ centrum: a, niveau: a })],
  'articles search': (q) => [
    `/artikels?q=${encodeURIComponent(q)}`,
    { headers: { Accept: 'text/html' } },
  ],
  'article id': (a) => [`/artikels/${encodeURIComponent(a)}`, { headers: { Accept: 'text/html' } }],
  'demo centrum': (a) => [
    `/demo?centrum=${encodeURIComponent(a)}`,
    { headers: { Accept: 'text/html' } },
  ],
  'embed centrum': (a) => [
    `/insluiten?centrum=${encodeURIComponent(a)}`,
    { headers: { Accept: 'text/html' } },
  ],
  'unknown path': (a) => [`/${encodeURIComponent(a)}`, { headers: { Accept: 'text/html' } }],
  'accept header': (a) => ['/api/v1/checklist', json({ facts: {} }, { Accept: ascii(a) })],
}

/** The texts that a page or message would be shown with: HTML documents whole, and every `html` of a JSON answer. */
function markupOf(type: string, body: string): string[] {
  if (type.startsWith('text/html')) return [body]
  const found: string[] = []
  JSON.parse(body || 'null', (key, value: unknown) => {
    if (key === 'html' && typeof value === 'string') found.push(value)
    return value
  })
  return found
}

const live =
  /<script>alert|onerror=alert\(1\)>|<svg\/onload|href="javascript:|<script>[\u2028\u2029]|<script>\s*<\/script>/i

describe.each(Object.entries(places))('%s', (_, requestOf) => {
  it.each(attacks)('%s', async (attack) => {
    const [path, init] = requestOf(attack)
    const response = await app.request(path, init)
    expect(response.status).toBeLessThan(500)
    const type = response.headers.get('content-type') ?? ''
    const body = await response.text()
    expect(type).toMatch(/^(?:application\/(?:problem\+)?json|text\/(?:html|plain|markdown))/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe-/)
    for (const markup of type.includes('markdown') || type.includes('plain')
      ? []
      : markupOf(type, body)) {
      expect(markup).not.toMatch(live)
      expect(markup).not.toContain('7777')
    }
    for (const [, value] of response.headers) expect(value).not.toMatch(/alert\(1\)|7777/)
  })
})

describe('headers', () => {
  const split = 'x\r\nSet-Cookie: a=1'
  it.each([
    `/${encodeURIComponent(split)}`,
    `/?centrum=${encodeURIComponent(split)}`,
    `/artikels?q=${encodeURIComponent(split)}`,
    `/artikels/${encodeURIComponent(split)}`,
    `/api/v1/centra/${encodeURIComponent(split)}`,
    `/api/v1/search?q=${encodeURIComponent(split)}`,
  ])('cannot be put in by %s', async (path) => {
    const response = await app.request(path, { headers: { Accept: 'text/html' } })
    expect(response.status).toBeLessThan(500)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('never set a cookie and never name the software', async () => {
    for (const path of ['/', '/venster', '/artikels', '/healthz', '/widget.js', '/api/v1/centra']) {
      const { headers } = await app.request(path)
      for (const name of ['set-cookie', 'server', 'x-powered-by'])
        expect(headers.get(name), name).toBeNull()
    }
  })
})
