import type { Page } from 'playwright-core'
import { LAUNCHER, press } from '../browser/visitor.ts'

/** Presses the first answer of the last turn `count` times. Gives, for each, the milliseconds from press to painted answer. */
export async function answerTimes(page: Page, count: number): Promise<number[]> {
  await press(page, LAUNCHER)
  const times: number[] = []
  while (times.length < count) {
    const choice = page.locator('.choice:visible')
    if ((await choice.count()) === 0) await press(page, 'Gesprek wissen')
    await choice.first().waitFor()
    await page.evaluate(timeNextPress)
    await choice.first().click()
    await page.waitForFunction('globalThis.answered > 0')
    times.push(await page.evaluate(() => (globalThis as unknown as Timed).answered))
  }
  return times
}

interface Timed {
  answered: number
}

/** Runs in the page. The widget says that it waits before the first frame after the press. */
function timeNextPress(): void {
  const timed = globalThis as unknown as Timed
  const log = document.querySelector('leersteun-infopunt')?.shadowRoot?.querySelector('.log')
  timed.answered = 0
  const begin = ({ timeStamp }: Event): void => {
    const look = (): void => {
      if (log?.getAttribute('aria-busy') !== 'false') return void requestAnimationFrame(look)
      setTimeout(() => {
        timed.answered = performance.now() - timeStamp
      })
    }
    requestAnimationFrame(look)
  }
  document.addEventListener('click', begin, { capture: true, once: true })
}
