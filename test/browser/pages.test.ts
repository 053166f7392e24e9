import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../setup/cases.ts'
import { launchBrowser } from './launch-browser.ts'
import { pageFaults } from './page-faults.ts'
import { type PageServer, startPageServer } from './page-server.ts'

const PICTURES = new URL('../../test-output/paginas/', import.meta.url).pathname
const DESKTOP = { width: 1280, height: 900 }
const LOOKS: Record<string, BrowserContextOptions> = {
  light: { viewport: DESKTOP },
  dark: { viewport: DESKTOP, colorScheme: 'dark' },
  'forced-colors': { viewport: DESKTOP, forcedColors: 'active' },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  '320x256': { viewport: { width: 320, height: 256 } },
  'large-text': { viewport: DESKTOP },
}
const PICTURED = ['light', 'phone']

let server: PageServer
let browser: Browser
let large: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  server = await startPageServer()
  browser = await launchBrowser()
  large = await launchBrowser('--blink-settings=defaultFontSize=32')
})
afterAll(async () => {
  await Promise.all([browser?.close(), large?.close()])
  await server?.close()
})

const open = (page: Page, path: string) => page.goto(server.origin + path)
/** Presses a button of the conversation and waits for the answer, with and without JavaScript. */
async function press(page: Page, value: string): Promise<void> {
  const state = page.locator('#gesprek [name=state]')
  const before = await state.inputValue()
  await page.locator(`#antwoorden [value="${value}"]`).click()
  await expect.poll(() => state.inputValue(), { timeout: 15_000 }).not.toBe(before)
}

/** From the first page to the card with the checklist. */
async function toChecklist(page: Page, facts: Record<string, string>): Promise<void> {
  await open(page, '/')
  await press(page, 'gesprek:checklist')
  for (let step = 0; step < 12 && !(await page.locator('#antwoorden .kaart').count()); step++) {
    const [, asked = ''] =
      (await page.locator('#antwoorden [name=choice]').first().getAttribute('value'))?.split(':') ??
      []
    await press(page, `feit:${asked}:${facts[asked] ?? 'onbekend'}`)
  }
}

async function openChecklist(page: Page, facts: Record<string, string>): Promise<Page> {
  await toChecklist(page, facts)
  const [paper] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('#antwoorden .kaart button').click(),
  ])
  await paper.locator('.blad').waitFor()
  return paper
}

const fixed = (path: string) => async (page: Page) => {
  await open(page, path)
  return page
}
const STATES: Record<string, (page: Page) => Promise<Page>> = {
  start: fixed('/'),
  venster: fixed('/venster?centrum=vrij-limburg'),
  vraag: async (page) => {
    await open(page, '/')
    await press(page, 'gesprek:aanmelden')
    return page
  },
  leeg: async (page) => {
    await open(page, '/')
    await page.locator('.typen button').click()
    await page.locator('[role=alert]').waitFor()
    return page
  },
  uitkomst: async (page) => {
    await toChecklist(page, cases.school)
    return page
  },
  checklist: (page) => openChecklist(page, cases.school),
  afspraken: fixed('/afspraken'),
  'afspraken-papier': async (page) => {
    await open(page, '/afspraken')
    await page.locator('#centrum').selectOption('noord-brabant')
    await page.locator('form button').click()
    await page.locator('.blad').waitFor()
    return page
  },
  artikels: fixed('/artikels'),
  zoeken: fixed('/artikels?q=autisme'),
  artikel: fixed('/artikels/gc-verslag'),
  insluiten: fixed('/insluiten?centrum=vrij-limburg'),
  demo: fixed('/demo'),
  privacy: fixed('/privacy'),
  toegankelijkheid: fixed('/toegankelijkheid'),
  'niet-gevonden': fixed('/nergens'),
}

describe('every page is accessible and fits', () => {
  it.each(Object.entries(LOOKS))('%s', { timeout: 120_000 }, async (look, options) => {
    const context = await (look === 'large-text' ? large : browser).newContext(options)
    const found: string[] = []
    for (const [name, go] of Object.entries(STATES)) {
      const page = await context.newPage()
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/i.test(message.text()))
          found.push(`${name}: ${message.text()}`)
      })
      page.on('pageerror', (error) => found.push(`${name}: ${error.message}`))
      const shown = await go(page)
      if (options.viewport) await shown.setViewportSize(options.viewport)
      found.push(...(await pageFaults(shown)).map((fault) => `${name}: ${fault}`))
      if (PICTURED.includes(look))
        await shown.screenshot({ path: `${PICTURES}${name}-${look}.png` })
      for (const one of new Set([shown, page])) await one.close()
    }
    await context.close()
    expect(found).toEqual([])
  })
})

async function withPage<T>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options)
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

describe('the conversation', () => {
  it.each([
    ['ouder', cases.ouder],
    ['school', cases.school],
  ] as const)('without JavaScript, %s comes to the checklist', (_role, facts) =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      const paper = await openChecklist(page, facts)
      expect(await paper.locator('.items li').count()).toBeGreaterThan(4)
      expect(await paper.locator('[data-print]').isVisible()).toBe(false)
      expect(await paper.getByText('Afdrukken doet u met het menu').isVisible()).toBe(true)
    }),
  )

  it('with JavaScript keeps what was said, and moves focus to the answer or leaves it where somebody types', () =>
    withPage({}, async (page) => {
      await open(page, '/')
      await press(page, 'gesprek:aanmelden')
      expect(await page.locator('.beurt').count()).toBe(2)
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('beurt')
      await page.locator('#text').fill('wat is een GC-verslag?')
      await page.locator('#text').press('Enter')
      await page.locator('.beurt:nth-child(3) .bericht').first().waitFor()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
      expect(await page.locator('#text').inputValue()).toBe('')
      expect(await page.locator('#spreker').textContent()).toContain('GC-verslag')
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/')
    }))

  it('goes by keyboard alone', () =>
    withPage({}, async (page) => {
      await open(page, '/')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('choice')
      await page.keyboard.press('Enter')
      await page.locator('.beurt .gezegd').waitFor()
      // The links to the sources come first, then the answers to choose from.
      const isAtChoices = () =>
        page.evaluate(() => document.activeElement?.closest('#antwoorden') !== null)
      for (let presses = 0; presses < 6 && !(await isAtChoices()); presses++)
        await page.keyboard.press('Tab')
      expect(await isAtChoices()).toBe(true)
    }))

  it('loses nothing when the service is away', () =>
    withPage({}, async (page) => {
      await open(page, '/')
      await page.locator('#text').fill('wat is type 9?')
      server.trouble = true
      await page.locator('#text').press('Enter')
      await page.getByText('Het bericht staat hier nog').waitFor()
      expect(await page.locator('#text').inputValue()).toBe('wat is type 9?')
      server.trouble = false
      await page.locator('#text').press('Enter')
      await page.locator('.beurt .gezegd').waitFor()
      expect(await page.locator('#melding').textContent()).toBe('')
    }).finally(() => {
      server.trouble = false
    }))

  it('shows simple language in one press, and remembers it over a turn', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await open(page, '/')
      await press(page, 'gesprek:aanmelden')
      expect(await page.locator('.gewoon').first().isVisible()).toBe(true)
      await page.locator('[name=simple]').check()
      expect(await page.locator('.gewoon').first().isVisible()).toBe(false)
      expect(await page.locator('.eenvoudig').first().isVisible()).toBe(true)
      await press(page, 'feit:type:9')
      expect(await page.locator('[name=simple]').isChecked()).toBe(true)
    }))

  it('stores nothing, asks nobody else, and says nothing in an address', () =>
    withPage({}, async (page) => {
      const others: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(server.origin)) others.push(request.url())
      })
      server.requests.length = 0
      await openChecklist(page, cases.ouder)
      const kept = await page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ])
      expect(kept).toEqual([0, 0, ''])
      expect(others).toEqual([])
      expect(server.requests.filter((request) => request.includes('?'))).toEqual([])
    }))

  it('answers within a frame on another site, without leaving it', () =>
    withPage({}, async (page) => {
      const host = createServer((_request, response) => {
        response
          .setHeader('Content-Type', 'text/html')
          .end(
            `<!doctype html><iframe title="Infopunt" src="${server.origin}/venster" width="400" height="700"></iframe>`,
          )
      })
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
      const site = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
      await page.goto(site)
      const frame = page.frameLocator('iframe')
      await frame.locator('#antwoorden button').first().click()
      await frame.locator('.gezegd').waitFor()
      expect(page.url()).toBe(site)
      host.close()
    }))
})

describe('the paper', () => {
  it.each([
    ['ouder', cases.ouder],
    ['school', cases.school],
  ] as const)('for %s is a tagged PDF of one or two A4 pages with every item', (_role, facts) =>
    withPage({}, async (page) => {
      const paper = await openChecklist(page, facts)
      await paper.locator('#leerling').fill('Voornaam op papier')
      const pdf = (await paper.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
      )
      expect(boxes.length).toBeGreaterThan(0)
      expect(boxes.length).toBeLessThan(3)
      expect(boxes[0]?.map((side) => Math.abs(side - (side < 700 ? 595 : 842)) < 2)).toEqual([
        true,
        true,
      ])
      expect(pdf).toContain('/StructTreeRoot')
      await paper.emulateMedia({ media: 'print' })
      const items = paper.locator('.items li .wat')
      for (let at = 0; at < (await items.count()); at++)
        expect(await items.nth(at).isVisible()).toBe(true)
      expect(await paper.locator('.werkbalk').isVisible()).toBe(false)
    }),
  )

  it('sends no name that was filled in', () =>
    withPage({}, async (page) => {
      const paper = await openChecklist(page, cases.school)
      await paper.locator('#leerling').fill('Geheime Naam')
      const sent: string[] = []
      paper.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
      await Promise.all([paper.waitForEvent('download'), paper.locator('[value=txt]').click()])
      expect(sent.length).toBeGreaterThan(0)
      expect(sent.join()).not.toContain('Geheime')
    }))
})
