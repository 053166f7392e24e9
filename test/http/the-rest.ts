import { describe, expect, it } from 'vitest'
import {
  centreSchema,
  centresSchema,
  healthSchema,
  searchResponseSchema,
} from '../../src/http/response-schemas.ts'
import { type Client, problemOf, read } from './client.ts'

const fixedCentres = [
  'kasterlinden',
  'vrij-limburg',
  'noord-brabant',
  'wan-team',
  'de-accolade',
  'divergent',
  'ova',
  'neon-plus',
  'slsc-467',
  'slsc-limburg',
  'spermalie-de-kade',
]

const gets = [
  '/api/v1/search?q=leersteun',
  '/api/v1/centra',
  '/api/v1/centra/noord-brabant',
  '/api/v1/openapi.json',
  '/healthz',
]
const posts = ['/api/v1/chat', '/api/v1/decide', '/api/v1/checklist']

const badSearches: readonly (readonly [string, string])[] = [
  ['', 'q'],
  ['?q=', 'q'],
  ['?q=%20%20', 'q'],
  [`?q=${'a'.repeat(201)}`, 'q'],
  ['?q=leersteun&limit=0', 'limit'],
  ['?q=leersteun&limit=21', 'limit'],
  ['?q=leersteun&limit=veel', 'limit'],
  ['?q=leersteun&centrum=mars', 'centrum'],
  ['?q=leersteun&centrum=slsc-467', 'centrum'],
]

/** Search, centres, health, methods and headers. */
export function describeTheRest(client: () => Client): void {
  describe('GET /api/v1/search', () => {
    it('finds articles, the best first, each with its source', async () => {
      const { query, results } = await read(
        await client()('/api/v1/search?q=wat%20is%20een%20gc-verslag&limit=3'),
        searchResponseSchema,
      )
      expect(query).toBe('wat is een gc-verslag')
      expect(results[0]?.id).toBe('gc-verslag')
      expect(results.length).toBeLessThanOrEqual(3)
      expect(results.map(({ score }) => score)).toEqual(
        results.map(({ score }) => score).sort((a, b) => b - a),
      )
      for (const { id, url } of results) expect(url).toBe(`/artikels/${id}`)
    })

    it('five by default, and none for nonsense', async () => {
      const many = await read(await client()('/api/v1/search?q=leersteun'), searchResponseSchema)
      const none = await read(await client()('/api/v1/search?q=xqzvw'), searchResponseSchema)
      expect(many.results).toHaveLength(5)
      expect(none.results).toEqual([])
    })

    it.each(badSearches)('%s is said to be wrong', async (query, path) => {
      await problemOf(await client()(`/api/v1/search${query}`), 400, path)
    })
  })

  describe('GET /api/v1/centra', () => {
    it('lists every centre with a fixed id', async () => {
      const { centra } = await read(await client()('/api/v1/centra'), centresSchema)
      expect(centra.map(({ id }) => id)).toEqual(expect.arrayContaining(fixedCentres))
    })

    it.each(fixedCentres)('%s has a page of its own', async (id) => {
      expect(await read(await client()(`/api/v1/centra/${id}`), centreSchema)).toMatchObject({ id })
    })

    it.each(['mars', 'constructor', '__proto__', '%2e%2e%2fetc'])('%s is no centre', async (id) => {
      await problemOf(await client()(`/api/v1/centra/${id}`), 404)
    })
  })

  describe('methods', () => {
    it.each(gets)('HEAD %s is GET without the body', async (path) => {
      const [head, get] = await Promise.all([client()(path, { method: 'HEAD' }), client()(path)])
      expect(head.status).toBe(200)
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
      expect(await head.text()).toBe('')
    })

    it.each([
      ...gets.map((path) => ['POST', path, 'GET, HEAD']),
      ...posts.map((path) => ['GET', path, 'POST']),
      ...posts.map((path) => ['DELETE', path, 'POST']),
      ['PUT', '/api/v1/centra/kempen', 'GET, HEAD'],
      ['POST', '/insluiten', 'GET, HEAD'],
      ['PUT', '/afspraken', 'GET, HEAD, POST'],
    ])('%s %s is a 405 that says %s', async (method = '', path = '', allowed) => {
      const response = await client()(path, {
        method,
        headers: { Accept: 'text/html, application/json' },
      })
      expect(response.headers.get('allow')).toBe(allowed)
      expect(response.status).toBe(405)
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    })

    it.each(['/api/v1/niets', '/api/v2/chat', '/api'])('%s is a 404', async (path) => {
      await problemOf(await client()(path, { headers: { Accept: 'text/html' } }), 404)
    })
  })

  describe('headers', () => {
    it.each([...gets.filter((path) => path.startsWith('/api')), ...posts, '/api/v1/niets'])(
      '%s is not kept, whatever the answer',
      async (path) => {
        const response = await client()(path)
        expect(response.headers.get('cache-control')).toBe('no-store')
        expect(response.headers.get('x-content-type-options')).toBe('nosniff')
        expect(response.headers.get('access-control-allow-origin')).toBe('*')
        expect(response.headers.get('access-control-allow-credentials')).toBeNull()
      },
    )

    it.each(posts)('a host site may post to %s', async (path) => {
      const headers = {
        Origin: 'https://school.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      }
      const response = await client()(path, { method: 'OPTIONS', headers })
      expect(response.status).toBe(204)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('access-control-allow-methods')).toMatch(/POST/)
      expect(response.headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(
        /content-type/,
      )
    })
  })

  describe('GET /healthz', () => {
    it('says ok and which content', async () => {
      expect(await read(await client()('/healthz'), healthSchema)).toMatchObject({ status: 'ok' })
    })
  })
}
