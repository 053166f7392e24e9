import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { setup as findBrowser } from '../setup/browser.ts'
import { launchBrowser } from './launch-browser.ts'
import { startPageServer } from './page-server.ts'

/** Takes the pictures of the README from a real conversation: `npm run pictures`. */
const folder = 'test/browser/pictures'
mkdirSync(folder, { recursive: true })
await findBrowser()
const server = await startPageServer()
const browser = await launchBrowser()
try {
  const desktop = await browser.newPage({ viewport: { width: 1100, height: 900 } })
  await desktop.goto(server.origin)
  await ask(
    desktop,
    'Leerling met IAC-verslag type 7 in een lagere school van LSC Noord-Brabant, waar meld ik aan?',
  )
  await desktop.screenshot({ path: `${folder}/school.png` })

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await phone.goto(`${server.origin}/?centrum=vrij-limburg`)
  await ask(phone, 'mijn dochter gaat naar het middelbaar, loopt de leersteun door?')
  await phone.screenshot({ path: `${folder}/ouder.png` })

  const [paper] = await Promise.all([
    desktop.waitForEvent('popup').catch(() => desktop),
    desktop.getByRole('button', { name: 'Bekijken en afdrukken' }).click(),
  ])
  await paper.waitForLoadState()
  await paper.screenshot({ path: `${folder}/checklist.png` })
} finally {
  await browser.close()
  await server.close()
}

async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text)
  await page.getByRole('button', { name: 'Versturen' }).click()
  await page.getByText('Bron', { exact: false }).first().waitFor()
  await page.getByText(text).last().scrollIntoViewIfNeeded()
  await page.evaluate(() => document.fonts.ready)
}
