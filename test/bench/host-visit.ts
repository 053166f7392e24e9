import type { Browser, Page } from 'playwright-core'

/** A phone of some years ago on a thin line, as Lighthouse has it. The latency is per request. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
export const SLOWER = 4
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }

/** What the page itself notes, from its first moment on. Times in milliseconds since the navigation. */
export interface Noted {
  /** When a frame with the launcher in it was painted; 0: not yet. */
  launcher: number
  /** What long tasks took beyond 50 ms each, summed. */
  blocking: number
  /** Layout shift that no press explains, summed. */
  shift: number
}

/** A new visitor, with nothing cached, on a page of another site. `isSlow`: on the thin line too. */
export async function hostVisit(browser: Browser, url: string, isSlow: boolean) {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  if (isSlow) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', LINE)
  }
  // tsx gives functions their names with a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(note)
  await page.goto(url)
  return { page, requests, close: () => context.close() }
}

/** The launcher is there. One promise of the page: asking again and again would slow it down. */
export const launcherShown = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { shown: Promise<void> }).shown)

export const notedOn = (page: Page): Promise<Noted> =>
  page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted)

/** Runs in the page, before anything of its own. */
function note(): void {
  const noted: Noted = { launcher: 0, blocking: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    const shifts = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]
    for (const { value, hadRecentInput } of shifts) if (!hadRecentInput) noted.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  const shown = new Promise<void>((resolve) => {
    const look = (): void => {
      const root = document.querySelector('leersteun-infopunt')?.shadowRoot
      if ((root?.querySelector('.launcher')?.getBoundingClientRect().height ?? 0) === 0)
        return void requestAnimationFrame(look)
      // This frame paints it; the next task comes after that.
      setTimeout(() => {
        noted.launcher = performance.now()
        resolve()
      })
    }
    requestAnimationFrame(look)
  })
  Object.assign(globalThis, { noted, shown })
}
