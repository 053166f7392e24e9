import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileContent } from '../../src/build/compile-content.ts'
import { loadContent } from '../../src/build/load-content.ts'
import { questionBook } from '../../src/build/question-book/question-book.ts'
import { unescapeHtml } from '../../src/content/text-of-html.ts'
import { toyDay } from './toy-content.ts'

const { content: loaded } = loadContent(join(import.meta.dirname, '../..'))
if (!loaded) throw new Error('the content cannot be read')
const content = compileContent(loaded)
const book = questionBook(content, toyDay)
const ids = [...book.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

describe('everything is in it', () => {
  test.each([
    ['vraag', content.facts.map(({ id }) => id)],
    ['uitkomst', Object.keys(content.outcomes)],
    ['punt', content.checklist.secties.flatMap(({ items }) => items.map(({ item }) => item))],
    ['centrum', content.centres.map(({ id }) => id)],
    ['artikel', content.articles.map(({ id }) => id)],
    ['bron', content.sources.map(({ id }) => id)],
    ['regels', content.tables.map(({ id }) => id)],
    ['dringend', content.urgent.map(({ id }) => id)],
    ['opgelet', content.heed.map(({ id }) => id)],
    ['niet-van-ons', content.notOurs.map(({ id }) => id)],
  ])('%s', (kind, wanted) => {
    const missing = wanted.filter((id) => !ids.includes(`${kind}-${id}`))
    expect(missing).toEqual([])
  })

  test('every rule, with its reason', () => {
    const rows = [...content.tables.flatMap(({ rijen }) => rijen), ...content.exclusions]
    for (const { id, reden } of rows) {
      expect(book).toContain(`<code>${id}</code>`)
      expect(unescapeHtml(book)).toContain(`Want: ${unescapeHtml(reden)}`)
    }
  })
})

test('what a pupil reads, beside what is written', () => {
  const part = book.slice(book.indexOf('id="leerling-artikel-leerondersteuner"'))
  const text = unescapeHtml(part.slice(0, part.indexOf('</article>')))
  expect(text).toContain('De leerondersteuner helpt uw kind, de leraar en het team.')
  expect(text).toContain('De leerondersteuner helpt jou, de leraar en het team.')
  expect(text).not.toContain('geen therapie of bijles')
})

test('what a school reads, beside what is written', () => {
  const part = book.slice(book.indexOf('id="school-artikel-dcd"'))
  const text = unescapeHtml(part.slice(0, part.indexOf('</article>')))
  expect(text).toContain('Vertel de leraar wat thuis goed werkt.')
  expect(text).toContain('Vraag de ouders wat thuis goed werkt.')
})

test('a question in each of its forms', () => {
  const text = unescapeHtml(book)
  expect(text).toContain(
    '<dt>Aan een ouder (het verandert)</dt><dd>Welk verslag krijgt uw kind nu?',
  )
})

test('a rule in words', () => {
  const text = unescapeHtml(book.replace(/<[^>]+>/g, ''))
  expect(text).toContain(
    'Als verslag OV4-verslag is en type Basisaanbod (BA) of Type 2 is, dan: Laat het CLB dit verslag nakijken',
  )
})

test('links go to a place in the book, and every place is there once', () => {
  const links = [...book.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.length).toBeGreaterThan(500)
  expect([...new Set(links)].filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
})

test('says of which content it is, and needs nothing from elsewhere', () => {
  expect(book).toContain(content.version)
  expect(book).toContain('21 november 2026')
  expect(book).not.toMatch(/<script|<link|<img|<iframe| src=|@import|url\(/)
  expect(book).not.toContain('{{')
})
