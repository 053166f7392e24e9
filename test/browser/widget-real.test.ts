import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { type PageServer, startPageServer } from './page-server.ts'
import { button, conversation, LAUNCHER, press, type } from './visitor.ts'

const SENTENCE =
  'Ik ben zorgcoördinator in een lagere school van LSC Noord-Brabant. Leerling met IAC-verslag type 7, waar meld ik aan?'

let browser: Browser
let server: PageServer
beforeAll(async () => {
  server = await startPageServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('talks to the real service on the demo page, under its own CSP, without a fault', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(`${server.origin}/demo`)
  await press(page, LAUNCHER)
  await type(page, SENTENCE)
  expect(await conversation(page)).toMatch(/Diplon[\s\S]*nagekeken op \d+ \w+ 20\d\d/)
  expect(await button(page, 'Wijzigen: Verslag').isVisible()).toBe(true)
  await press(
    page,
    'Wijzigen: Verslag',
    'GC-verslag',
    'Terug',
    'Een mens spreken',
    'Gesprek wissen',
  )
  expect(server.requests.filter((path) => path === 'POST /api/v1/chat').length).toBe(6)
  expect(faults).toEqual([])
})
