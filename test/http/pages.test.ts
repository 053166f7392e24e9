import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { assets } from '../../src/generated/assets.js'
import { widget } from '../../src/generated/widget.js'
import { createApp } from '../../src/http/app.ts'
import { ownText } from '../../src/http/own-text.ts'
import { bareSurroundings } from '../../src/http/surroundings.ts'
import { compression } from '../../src/node/compression.ts'
import { cases } from '../setup/cases.ts'
import { pagePaths } from './page-paths.ts'

const service = assemble(() => '2026-11-21')
const app = createApp(service)
const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
/** What one step of the conversation may cost on the line, with style and script. */
const mostBytes = 15_000

const get = (path: string, headers: Record<string, string> = browser) =>
  app.request(path, { headers })
const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = browser,
) => app.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) })

const stateOf = (html: string): string => /name="state" value="([^"]*)"/.exec(html)?.[1] ?? ''
const choicesOf = (html: string): string[] =>
  [
    ...(/id="antwoorden">([\s\S]*?)<div class="typen">/.exec(html)?.[1] ?? '').matchAll(
      /name="choice" value="([^"]*)"/g,
    ),
  ].map(([, id]) => id ?? '')
const checklistOf = (html: string): string | undefined =>
  /name="facts" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"')

describe('every page', () => {
  it.each(pagePaths)('%s is whole, in Dutch, and holds nothing inline', async (path) => {
    const response = await get(path)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html).toMatch(/<main id="inhoud"/)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    expect(html).toMatch(/<meta name="description" content="[^"]+">/)
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
    expect(html).not.toMatch(/{{|undefined|\[object /)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it.each(pagePaths)('%s has a strict policy, and only the window may be framed', async (path) => {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain(path === '/venster' ? 'frame-ancestors *' : "frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(pagePaths)('%s costs at most 15 kB on the line', async (path) => {
    const html = await (await get(path)).text()
    const bytes = [html, ownText('site'), ownText('script')].map((text) => gzipSync(text).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes)
  })

  it.each(pagePaths)('%s links to pages that are there', async (path) => {
    const html = await (await get(path)).text()
    const links = [...html.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, link]) => link ?? '')
    const found = await Promise.all(
      [...new Set(links)].map(async (link) => [link, (await get(link)).status]),
    )
    expect(found.filter(([, status]) => status !== 200)).toEqual([])
  })
})

describe('on the line', () => {
  const squeezing = createApp(service, { ...bareSurroundings(), compression })
  it.each(['/', '/artikels', assets.site.path, '/widget.js'])(
    '%s is sent compressed, to whom can read that',
    async (path) => {
      const response = await squeezing.request(path, {
        headers: { ...browser, 'Accept-Encoding': 'gzip' },
      })
      expect(response.headers.get('content-encoding')).toBe('gzip')
      expect(response.headers.get('vary')).toContain('Accept-Encoding')
      const plain = await squeezing.request(path, { headers: browser })
      expect(plain.headers.get('content-encoding')).toBeNull()
    },
  )
})

describe('the conversation', () => {
  it.each(Object.entries(cases))(
    '%s comes by buttons from the first page to the checklist',
    async (_role, facts: Record<string, string>) => {
      let html = await (await get('/')).text()
      const answers = [`feit:rol:${facts['rol']}`, 'gesprek:checklist']
      for (let step = 0; step < 12 && checklistOf(html) === undefined; step++) {
        const asked = /^feit:([^:]+):/.exec(choicesOf(html)[0] ?? '')?.[1]
        const choice =
          step < answers.length
            ? answers[step]
            : `feit:${asked}:${facts[asked ?? ''] ?? 'onbekend'}`
        html = await (await post('/', { state: stateOf(html), choice: choice ?? '' })).text()
      }
      const given = checklistOf(html)
      expect(given).toBeDefined()
      const paper = await post('/checklist', { facts: given ?? '' })
      expect(paper.status).toBe(200)
      expect(await paper.text()).toContain('Opgemaakt op 21 november 2026')
    },
  )

  it('shows what was typed, escaped and without personal data', async () => {
    const html = await (
      await post('/', { text: '<b>Bel mij</b> op 0471 23 45 67 over type 9' })
    ).text()
    expect(html).toContain('&lt;b&gt;Bel mij&lt;/b&gt;')
    expect(html).not.toContain('0471')
  })

  it('is kept by nobody and stands in no address', async () => {
    const response = await post('/', { text: 'type 9' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    const html = await response.text()
    expect(html).not.toMatch(/(?:href|action|src)="[^"]*v1\./)
  })

  it.each([
    ['nothing typed', { text: '' }],
    ['too long', { text: 'a'.repeat(1001) }],
    ['a state that is not ours', { state: 'v1.onzin', text: 'wat is een gc-verslag' }],
    ['a state that is too long', { state: 'v'.repeat(3000), text: 'wat is een gc-verslag' }],
    ['a button that is gone', { choice: 'artikel:bestaat-niet' }],
    ['a button without sense', { choice: 'x'.repeat(500) }],
    ['an unknown deed', { do: 'vlieg' }],
    ['an unknown fact', { change: 'kleur' }],
    ['no field at all', {}],
  ])('goes on after %s', async (_what, fields) => {
    const response = await post('/', fields as Record<string, string>)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toMatch(/class="bericht/)
    expect(choicesOf(html).length).toBeGreaterThan(0)
  })

  it('keeps what is too long in the field, so that nothing is lost', async () => {
    const text = 'Mijn kind. '.repeat(120).trim()
    const html = await (await post('/', { text })).text()
    expect(html).toContain(`>${text}</textarea>`)
  })

  it('refuses a body over 16 KiB and another content type, in Dutch', async () => {
    const large = await post('/', { text: 'a'.repeat(17_000) })
    expect(large.status).toBe(413)
    expect(await large.text()).toMatch(/<h1>De vraag is te groot<\/h1>/)
    expect(
      (
        await app.request('/', {
          method: 'POST',
          headers: { ...browser, 'Content-Type': 'application/json' },
          body: '{}',
        })
      ).status,
    ).toBe(415)
  })

  it('begins for a centre and with a subject, and says so when it does not know that', async () => {
    const centre = await (await get('/?centrum=vrij-limburg')).text()
    expect(centre).toContain('Vrij Leersteuncentrum Limburg')
    expect(
      choicesOf(await (await get('/?centrum=vrij-limburg&onderwerp=overgang')).text())[0],
    ).toMatch(/^feit:/)
    const unknown = await get('/?centrum=bestaat-niet&onderwerp=niets')
    expect([unknown.status, await unknown.text()]).toEqual([
      200,
      expect.stringMatching(/Een vraag over leersteun\?[\s\S]*onderwerp van die link/),
    ])
    expect(await (await get('/?onderwerp=')).text()).not.toContain('onderwerp van die link')
  })
})

describe('the paper', () => {
  const facts = JSON.stringify({
    rol: 'school',
    niveau: 'lager',
    verslag: 'iac',
    type: ['7-aud', '7-stos'],
    moment: 'nieuw',
    centrum: 'noord-brabant',
  })

  it('ticks what is in order, says who does what, and asks no names', async () => {
    const html = await (await post('/checklist', { facts })).text()
    expect(html).toMatch(/<li class="in-orde"><span class="vak" aria-hidden="true">✓/)
    expect(html).toMatch(/<b>School<\/b> te doen/)
    expect(html).toMatch(/Nagekeken op \d+ \w+ 2026/)
    const blank = [...html.matchAll(/<input [^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('hidden'))
    expect(blank.length).toBeGreaterThan(3)
    expect(blank.filter((tag) => tag.includes('name='))).toEqual([])
  })

  it.each(['txt', 'md'])('is kept as %s', async (format) => {
    const response = await post('/checklist', { facts, format })
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="checklist-leersteun.${format}"`,
    )
    expect(await response.text()).toContain('Noord-Brabant')
  })

  it('is mailed by the person, short enough for a mail program', async () => {
    const html = await (await post('/checklist', { facts })).text()
    const mail = /href="(mailto:[^"]*)"/.exec(html)?.[1] ?? ''
    expect(mail.length).toBeLessThan(8000)
    expect(decodeURIComponent(mail)).toContain('[ ] ')
  })

  it.each(['', 'x', '{"kleur":"rood"}', '{"centrum":"slsc-467"}'])(
    'answers the facts %s in Dutch HTML',
    async (wrong) => {
      const response = await post('/checklist', { facts: wrong })
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toContain('text/html')
    },
  )

  it('of the API can be kept as a file: one style of its own, named in the policy', async () => {
    const body = JSON.stringify({ facts: JSON.parse(facts) })
    const response = await app.request('/api/v1/checklist?format=html', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    const html = await response.text()
    expect(response.headers.get('content-security-policy')).toContain(assets.paper.integrity)
    expect(html).toContain(`<style>${ownText('paper')}</style>`)
    expect(html).not.toMatch(/<(?:link|script|img)/)
  })

  it('for the agreements tells its own centre how it works, and lets another ask', async () => {
    const own = await (
      await post('/afspraken', { centrum: 'noord-brabant', niveau: 'basis' })
    ).text()
    const other = await (
      await post('/afspraken', { centrum: 'vrij-limburg', niveau: 'secundair' })
    ).text()
    expect(own).toContain('woensdagvoormiddag')
    expect(own).toContain('info@slsc467.be')
    expect(own).not.toContain('atelier')
    expect(other).not.toContain('woensdagvoormiddag')
    expect(other).toContain('Uw centrum kan anders werken')
    expect(other).toContain('Leerlingenbegeleider')
  })
})

describe('articles', () => {
  it('can be read and indexed, each of them', async () => {
    const faults = await Promise.all(
      [...service.knowledge.articles.keys()].map(async (id) => {
        const html = await (
          await app.request(`https://infopunt.example/artikels/${id}`, { headers: browser })
        ).text()
        const isFine =
          html.includes(`<link rel="canonical" href="https://infopunt.example/artikels/${id}">`) &&
          html.includes('Nagekeken op') &&
          html.includes('Geldt voor')
        return isFine ? [] : [id]
      }),
    )
    expect(faults.flat()).toEqual([])
  })

  it('are found, and a question that finds nothing goes on to the conversation', async () => {
    expect(await (await get('/artikels?q=gc-verslag')).text()).toContain(
      'href="/artikels/gc-verslag"',
    )
    const nothing = await (await get('/artikels?q=xyzzyq')).text()
    expect(nothing).toContain('Niets gevonden')
    expect(nothing).toContain('<meta name="robots" content="noindex">')
    expect(await (await get('/artikels?q=%3Cscript%3E')).text()).not.toContain('<script>')
  })

  it('stand in the sitemap', async () => {
    const map = await (await app.request('https://infopunt.example/sitemap.xml')).text()
    expect(map.match(/<loc>/g)?.length).toBeGreaterThan(service.knowledge.articles.size)
    expect(map).toContain('<loc>https://infopunt.example/artikels/gc-verslag</loc>')
    expect(await (await get('/robots.txt')).text()).toContain('Sitemap: ')
  })
})

describe('files', () => {
  const fixed = [
    ['/widget.js', 'max-age=3600'],
    [`/widget-${widget.version}.js`, 'immutable'],
    [assets.site.path, 'immutable'],
    [assets.script.path, 'immutable'],
    ['/favicon.svg', 'max-age'],
  ]
  it.each(fixed)('%s is kept by the browser and not sent twice', async (path, keep) => {
    const response = await get(path ?? '', {})
    const tag = response.headers.get('etag') ?? ''
    expect(response.headers.get('cache-control')).toContain(keep)
    expect((await get(path ?? '', { 'If-None-Match': tag })).status).toBe(304)
    expect((await get(path ?? '', { 'If-None-Match': `W/${tag}` })).status).toBe(304)
  })

  it('other sites may load the widget', async () => {
    const { headers } = await get('/widget.js', {})
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  it('the lines to embed have the public address and the hash of the pinned version', async () => {
    const html = await (
      await app.request('http://infopunt.example/insluiten?centrum=noord-brabant', {
        headers: browser,
      })
    ).text()
    expect(html).toContain('https://infopunt.example/widget.js')
    expect(html).toContain(widget.integrity.replaceAll('=', '&#x3D;'))
    expect(html).toContain('centrum&#x3D;&quot;noord-brabant&quot;')
  })
})

describe('what is not there', () => {
  it('is said in Dutch to a person and as a problem to a program', async () => {
    const page = await get('/nergens')
    expect(page.status).toBe(404)
    expect(await page.text()).toMatch(/<h1>Deze pagina bestaat niet<\/h1>/)
    expect((await get('/artikels/nergens')).status).toBe(404)
    for (const response of [
      await get('/nergens', { Accept: '*/*' }),
      await get('/api/v1/nergens'),
    ]) {
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    }
  })
})

it('a name too long to be one is refused, also where it would become a QR code', async () => {
  const long = await app.request(`http://${'a'.repeat(15_000)}.be/insluiten`)
  expect(long.status).toBe(400)
})
