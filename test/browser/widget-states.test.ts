import { mkdirSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { INLINE_WALK, type Step, WALK } from './walk.ts'
import { withStub } from './with-stub.ts'

const PICTURES = new URL('../../test-output/widget/', import.meta.url).pathname
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const DESKTOP = { width: 1280, height: 800 }

/** How people look at it. "Large text" is the browser's own setting, so it needs a browser of its own. */
const LOOKS: Record<string, BrowserContextOptions> = {
  light: { viewport: DESKTOP },
  dark: { viewport: DESKTOP, colorScheme: 'dark' },
  'forced-colors': { viewport: DESKTOP, forcedColors: 'active' },
  // The same CSS as 320x256: for its pictures.
  phone: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 },
  '320x256': { viewport: { width: 320, height: 256 } },
  'large-text': { viewport: DESKTOP },
}

const PICTURED = ['light', 'dark', 'phone']

const { shared, visit } = withStub()
let large: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  large = await launchBrowser('--blink-settings=defaultFontSize=32')
})
afterAll(() => large?.close())

/** What axe finds, and what is too small to press, in one line each. */
const check = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    async ({ rules, name }) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: rules,
        resultTypes: ['violations'],
      })
      const host = document.querySelector('leersteun-infopunt')
      const buttons = [...(host?.shadowRoot?.querySelectorAll('button, textarea, summary') ?? [])]
      const small = buttons.filter((button) => {
        const { width, height } = button.getBoundingClientRect()
        return width > 0 && (width < 43.9 || height < 43.9)
      })
      const wide =
        document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
      return [
        ...violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
        ),
        ...small.map((button) => `smaller than 44 px: ${button.textContent}`),
        ...wide,
      ].map((fault) => `${name}: ${fault}`)
    },
    { rules: RULES, name },
  )

async function walk(page: Page, steps: readonly Step[], look: string): Promise<string[]> {
  const faults: string[] = []
  await page.evaluate(axe.source)
  for (const { name, take } of steps) {
    await take(page, shared.stub)
    if (look !== 'phone') faults.push(...(await check(page, name)))
    if (PICTURED.includes(look)) await page.screenshot({ path: `${PICTURES}${name}-${look}.png` })
  }
  return faults
}

test.each(Object.entries(LOOKS))(
  'every state is accessible: %s',
  { timeout: 60_000 },
  async (look, options) => {
    const small = shared.browser
    if (look === 'large-text') shared.browser = large
    try {
      const { page } = await visit({}, { options })
      const inline = await visit({ attributes: 'weergave="ingebed"' }, { options })
      expect([
        ...(await walk(page, WALK, look)),
        ...(await walk(inline.page, INLINE_WALK, look)),
      ]).toEqual([])
      await page.context().close()
      await inline.page.context().close()
    } finally {
      shared.browser = small
    }
  },
)
