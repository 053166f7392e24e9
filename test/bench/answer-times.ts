import type { Page } from 'playwright-core'
import { LAUNCHER, press } from '../browser/visitor.ts'

/** Presses the first answer of the last turn `count` times. Gives, for each, the milliseconds from press to painted answer. */
export async function answerTimes(page: Page, count: number): Promise<number[]> {
  await press(page, LAUNCHER)
  const times: number[] = []
  while (times.length < count) {
    const choice = page.locator('.choice:visible').first()
    await choice.waitFor()
    const [time] = await Promise.all([page.evaluate(timeNextPress), choice.click()])
    times.push(time)
  }
  return times
}

/** Runs in the page. Watches instead of asking each frame: a slow processor would notice that. */
function timeNextPress(): Promise<number> {
  const log = document.querySelector('leersteun-infopunt')?.shadowRoot?.querySelector('.log')
  return new Promise((resolve) => {
    let since = 0
    const watch = new MutationObserver(() => {
      if (since === 0 || log?.getAttribute('aria-busy') !== 'false') return
      watch.disconnect()
      // The next frame paints it; the task after that comes later.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)))
    })
    if (log) watch.observe(log, { attributeFilter: ['aria-busy'] })
    const begin = ({ timeStamp }: Event): void => {
      since = timeStamp
    }
    document.addEventListener('click', begin, { capture: true, once: true })
  })
}
