import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import type { CountKind } from '../../src/counters/count-event.ts'
import type { CountRow } from '../../src/counters/count-store.ts'
import { createCounters } from '../../src/counters/counters.ts'
import { createApp } from '../../src/http/app.ts'
import { bareSurroundings } from '../../src/http/surroundings.ts'
import { launchBrowser } from './launch-browser.ts'
import { pageFaults } from './page-faults.ts'

const PICTURES = new URL('../../test-output/paginas/', import.meta.url).pathname
const secret = 'een-lang-geheim-voor-tests'
const day = (ago: number): string =>
  new Date(Date.parse('2026-11-21T12:00:00Z') - ago * 86_400_000).toISOString().slice(0, 10)

const row = (kind: CountKind, what: string, amount: number, ago = 0): CountRow => ({
  day: day(ago),
  kind,
  what,
  amount,
})

/** Five busy weeks, with a quiet day, a name that is no longer there and one that would be code. */
const rows: readonly CountRow[] = [
  ...Array.from({ length: 35 }, (_, ago) => ago)
    .filter((ago) => ago % 7 !== 0)
    .flatMap((ago) => [
      row('turn', 'start', 9 + ((ago * 7) % 11), ago),
      row('turn', 'choice', 31 + ((ago * 13) % 40), ago),
      row('turn', 'text', 12 + ((ago * 5) % 17), ago),
    ]),
  row('topic', 'goal:aanmelden', 1234, 3),
  row('topic', 'article:gc-verslag', 311, 3),
  row('topic', 'article:van-vroeger', 2, 3),
  row('topic', 'article:<script>alert(1)</script>', 1, 3),
  ...Array.from({ length: 20 }, (_, i) => row('word', `woord${i}`, 20 - i, 2)),
  row('not-understood', 'eerste', 40, 2),
  row('not-understood', 'opnieuw', 9, 2),
  row('place', 'recht/vraag-verslag', 14, 2),
  row('place', 'recht/uitkomst', 60, 2),
  row('place', 'geen/begroeting', 33, 2),
  row('place', 'geen/artikel', -3, 2),
  row('referral', 'contact', 17, 2),
  row('useful', 'recht', 24, 2),
  row('not-useful', 'recht', 6, 2),
]

let origin: string
let browser: Browser
let close: () => void
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  const today = () => '2026-11-21'
  const store = {
    add: async () => {},
    read: async (from: string) => rows.filter((one) => one.day >= from),
  }
  const app = createApp(assemble(today), {
    ...bareSurroundings({ ADMIN_SECRET: secret }),
    counters: createCounters(store, today),
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(started),
    )
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => server.close()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  close?.()
})

async function open(options: BrowserContextOptions, query = ''): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    httpCredentials: { username: 'beheer', password: secret },
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(message.text())
  })
  expect((await page.goto(`${origin}/beheer/tellingen${query}`))?.status()).toBe(200)
  return page
}

const looks: Record<string, BrowserContextOptions> = {
  light: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'forced-colors': { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  '320x256': { viewport: { width: 320, height: 256 } },
}

describe('the page of the counts', () => {
  it.each(Object.entries(looks))(
    '%s: nothing that axe or a thumb would mind',
    async (name, look) => {
      const page = await open(look)
      await page.screenshot({ path: `${PICTURES}tellingen-${name}.png`, fullPage: true })
      expect(await pageFaults(page)).toEqual([])
      await page.context().close()
    },
  )

  it('says in words what the drawings show', async () => {
    const page = await open(looks['light'] ?? {})
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('23 oktober 2026')
    expect(text).toMatch(/1\.234/)
    expect(text).toContain('Aanmelden')
    expect(text).toContain('van-vroeger')
    expect(text).toContain('<script>alert(1)</script>')
    expect(text).toContain('bij de vraag naar verslag')
    expect(text).toContain('na de begroeting, zonder iets te vragen')
    expect(text).toContain('En nog 5 die minder vaak voorkomen.')
    expect(text).toMatch(/80 % van 30 keer/)
    // The longest bar is as long as its line, a tenth of it a tenth.
    const widths = await page
      .locator('section[aria-labelledby=word] rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width))
    expect((widths[10] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.5, 1)
    await page.context().close()
  })

  it('has a column for each day of the period that is asked for', async () => {
    for (const [query, days] of [
      ['', 30],
      ['?dagen=7', 7],
      ['?dagen=90', 90],
      ['?dagen=9999', 30],
    ] as const) {
      const page = await open({}, query)
      expect(await page.locator('.kolommen rect').count()).toBe(days)
      expect(await page.locator('[aria-current=page]').textContent()).toBe(`${days} dagen`)
      const heights = await page
        .locator('.kolommen rect')
        .evaluateAll((columns) => columns.map((column) => column.getAttribute('height')))
      expect(heights.filter((height) => height === '100')).toHaveLength(1)
      expect(heights.at(-1)).toBe('0')
      await page.context().close()
    }
  })

  it('goes on paper with its drawings and without its buttons', async () => {
    const page = await open(looks['light'] ?? {})
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.periode').isVisible()).toBe(false)
    expect(await page.locator('.kop').isVisible()).toBe(false)
    expect(await page.locator('.kolommen').isVisible()).toBe(true)
    await page.screenshot({ path: `${PICTURES}tellingen-druk.png`, fullPage: true })
    await page.context().close()
  })
})
