import type { Browser, Page, Request } from 'playwright-core'
import { pagePaths } from '../http/page-paths.ts'

const steps = 8
/** Not the icon: browsers ask for it when it suits them. */
const counted: ReadonlySet<string> = new Set(['document', 'stylesheet', 'script'])

/** Bytes on the line, headers included, when nothing is cached: the page, and the page with its styles and scripts. */
interface PageBytes {
  readonly path: string
  readonly document: number
  readonly whole: number
}

/** Bytes of the answer to each press of the first button, with style and script cached by then. */
interface StepBytes {
  readonly withScript: readonly number[]
  readonly withoutScript: readonly number[]
}

/** Measures what the pages of the service at `origin` cost on the line. */
export async function measurePages(
  browser: Browser,
  origin: string,
): Promise<{ readonly pages: readonly PageBytes[]; readonly steps: StepBytes }> {
  const pages: PageBytes[] = []
  for (const path of pagePaths) pages.push(await coldLoad(browser, origin, path))
  return {
    pages,
    steps: {
      withScript: await walk(browser, origin, true),
      withoutScript: await walk(browser, origin, false),
    },
  }
}

async function coldLoad(browser: Browser, origin: string, path: string): Promise<PageBytes> {
  const page = await browser.newPage()
  const requests: Request[] = []
  page.on('request', (request) => {
    if (counted.has(request.resourceType())) requests.push(request)
  })
  await page.goto(origin + path)
  const sizes = await Promise.all(requests.map(bytesOf))
  const document = requests.findIndex((request) => request.isNavigationRequest())
  await page.context().close()
  return { path, document: sizes[document] ?? 0, whole: sizes.reduce((sum, size) => sum + size, 0) }
}

async function walk(browser: Browser, origin: string, hasScript: boolean): Promise<number[]> {
  const page = await browser.newPage({ javaScriptEnabled: hasScript })
  await page.goto(origin)
  const sizes: number[] = []
  while (sizes.length < steps && (await buttons(page).count()) > 0) {
    const [request] = await Promise.all([
      page.waitForEvent('requestfinished', (one) => one.method() === 'POST'),
      buttons(page).first().click(),
    ])
    sizes.push(await bytesOf(request))
    // With script the answer is put in place after it came.
    await page.waitForTimeout(100)
  }
  await page.context().close()
  return sizes
}

const buttons = (page: Page) => page.locator('#antwoorden button[name=choice]:visible')

async function bytesOf(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes()
  return responseBodySize + responseHeadersSize
}
