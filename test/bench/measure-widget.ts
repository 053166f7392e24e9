import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { hostPage } from '../browser/host-page.ts'
import { startStubServer } from '../browser/stub-server.ts'
import { LAUNCHER, press } from '../browser/visitor.ts'
import { answerTimes } from './answer-times.ts'
import { hostVisit, launcherShown, type Noted, notedOn } from './host-visit.ts'
import { median } from './numbers.ts'

const rounds = 5
const presses = 7
/** After the launcher, or after the load of a page without one: what still comes, in milliseconds. */
const rest = 300

interface WidgetNumbers {
  readonly bytes: { readonly plain: number; readonly gzip: number; readonly brotli: number }
  /** What the visitor's browser asks of the service before the visitor acts. */
  readonly requests: readonly string[]
  /** On the slow phone, in milliseconds. */
  readonly launcher: number
  readonly blocking: { readonly with: number; readonly without: number }
  /** `fallback`: as a launcher, with words in the element that go when it starts. */
  readonly shift: Readonly<Record<'launcher' | 'inline' | 'fallback', number>>
  /** From press to painted answer, in milliseconds. */
  readonly answer: { readonly median: number; readonly fastest: number }
}

/** Measures the widget on a page of another site, against the service at `origin`. */
export async function measureWidget(browser: Browser, origin: string): Promise<WidgetNumbers> {
  const source = await (await fetch(`${origin}/widget.js`)).text()
  const site = await startStubServer('')
  const pages = hostPages(site, origin)
  try {
    const loads = await slowLoads(browser, pages)
    const visit = await hostVisit(browser, pages.with, false)
    await visit.page.waitForTimeout(rest)
    const asked = visit.requests.filter((url) => url.startsWith(origin))
    const times = await answerTimes(visit.page, presses)
    const { shift } = await notedOn(visit.page)
    await visit.close()
    const of = (kind: 'with' | 'without', what: keyof Noted) =>
      median(loads[kind].map((noted) => noted[what]))
    return {
      bytes: {
        plain: Buffer.byteLength(source),
        gzip: gzipSync(source, { level: 9 }).length,
        brotli: brotliCompressSync(source).length,
      },
      requests: asked,
      launcher: of('with', 'launcher'),
      blocking: { with: of('with', 'blocking'), without: of('without', 'blocking') },
      shift: {
        launcher: Math.max(shift, ...loads.with.map((noted) => noted.shift)),
        inline: await shiftOn(browser, pages.inline, 'Beginnen'),
        fallback: await shiftOn(browser, pages.fallback, LAUNCHER),
      },
      answer: { median: median(times), fastest: Math.min(...times) },
    }
  } finally {
    await site.close()
  }
}

/** The same page with the widget, without its script, with the panel in the page, and with words for while it is not there. */
function hostPages(site: Awaited<ReturnType<typeof startStubServer>>, origin: string) {
  const script = `${origin}/widget.js`
  const css = 'leersteun-infopunt{display:block;min-height:680px}'
  const body = '<leersteun-infopunt centrum="vrij-limburg"></leersteun-infopunt>'
  const bare = hostPage({ script, body }, '/host-without.css').replace(/<script.*?<\/script>/, '')
  return {
    with: site.page('/host-with', { script, body }),
    without: site.page('/host-without', { html: bare }),
    inline: site.page('/host-inline', { script, css, attributes: 'weergave="ingebed"' }),
    fallback: site.page('/host-fallback', { script }),
  }
}

/** Loads on the slow phone, with and without the widget in turns. */
async function slowLoads(browser: Browser, pages: Record<'with' | 'without', string>) {
  const loads = { with: [] as Noted[], without: [] as Noted[] }
  for (let round = 0; round < rounds; round++) {
    for (const kind of ['without', 'with'] as const) {
      const { page, close } = await hostVisit(browser, pages[kind], true)
      if (kind === 'with') await launcherShown(page)
      await page.waitForTimeout(rest)
      loads[kind].push(await notedOn(page))
      await close()
    }
  }
  return loads
}

/** From the first paint to the first answer. */
async function shiftOn(browser: Browser, url: string, begin: string): Promise<number> {
  const { page, close } = await hostVisit(browser, url, true)
  await press(page, begin)
  await page.waitForTimeout(rest)
  const { shift } = await notedOn(page)
  await close()
  return shift
}
