import { describe, expect, it } from 'vitest'
import { checklistSchema } from '../../src/http/response-schemas.ts'
import { type Client, post, problemOf, read } from './client.ts'

const facts = {
  rol: 'school',
  niveau: 'lager',
  verslag: 'iac',
  type: ['7-aud', '7-stos'],
  centrum: 'noord-brabant',
}

const formats: readonly (readonly [string, string, Record<string, string>])[] = [
  ['', 'application/json', {}],
  ['', 'application/json', { Accept: '*/*' }],
  ['', 'text/html', { Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' }],
  ['', 'text/plain', { Accept: 'text/html;q=0.4, text/plain' }],
  ['', 'text/markdown', { Accept: 'text/markdown' }],
  ['?format=json', 'application/json', { Accept: 'text/html' }],
  ['?format=html', 'text/html', {}],
  ['?format=txt', 'text/plain', {}],
  ['?format=md', 'text/markdown', {}],
]

const cases: readonly (readonly [string, object])[] = [
  ['nothing known', {}],
  [
    'everything unknown',
    {
      niveau: 'onbekend',
      verslag: 'onbekend',
      type: 'onbekend',
      centrum: 'onbekend',
      moment: 'onbekend',
    },
  ],
  ['higher education', { niveau: 'hoger' }],
  ['buitengewoon onderwijs', { niveau: 'buitengewoon' }],
  ['type 5', { niveau: 'lager', type: '5' }],
  ['a contradiction', { niveau: 'lager', verslag: 'ov4' }],
]

/** POST /api/v1/checklist. */
export function describeChecklist(client: () => Client): void {
  describe('POST /api/v1/checklist', () => {
    it.each(formats)('%s is %s with %j', async (query, type, headers) => {
      const response = await post(client(), `/api/v1/checklist${query}`, { facts }, headers)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await response.text()).toMatch(/Diplon/)
    })

    it('the page is whole and asks for no names', async () => {
      const page = await (await post(client(), '/api/v1/checklist?format=html', { facts })).text()
      expect(page).toMatch(/^<!doctype html>/i)
      expect(page).toMatch(/<html lang="nl/)
      expect(page).not.toMatch(/<input[^>]*type="text"|<script/)
    })

    it.each(cases)('%s: there are steps, each with who, why and a source', async (_, given) => {
      const { sections } = await read(
        await post(client(), '/api/v1/checklist', { facts: given }),
        checklistSchema,
      )
      expect(sections.flatMap(({ items }) => items)).not.toEqual([])
    })

    it('an unknown format is said so', async () => {
      await problemOf(
        await post(client(), '/api/v1/checklist?format=pdf', { facts }),
        400,
        'format',
      )
    })

    it('a forgotten body is said so', async () => {
      await problemOf(await post(client(), '/api/v1/checklist', {}), 400, 'facts')
    })
  })
}
