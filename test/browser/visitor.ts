import type { Locator, Page } from 'playwright-core'

/** What a visitor does with the widget. */
export const LAUNCHER = 'Vraag over leersteun?'
export const OUTCOME = [LAUNCHER, 'Ouder', 'Lagere school', 'GC-verslag']

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name }).first()

/** No answer is awaited any more. */
export const settled = (page: Page) => page.locator('.log[aria-busy=false]').first().waitFor()

/** Presses one button after the other, waiting for each answer. */
export async function press(page: Page, ...names: string[]) {
  for (const name of names) {
    await button(page, name).click()
    await settled(page)
  }
}

export async function type(page: Page, words: string) {
  await page.getByRole('textbox').fill(words)
  await page.getByRole('textbox').press('Enter')
  await settled(page)
}

/** The words of the conversation, as they are shown. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
export const conversation = (page: Page) => page.locator('.log').first().innerText()

/** What has the focus, through the shadow root. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
    return inner?.getAttribute('aria-label') ?? inner?.textContent ?? ''
  })
