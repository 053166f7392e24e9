import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { buildWidget } from '../../src/build/build-widget.ts'
import type { HostPage } from './host-page.ts'
import { launchBrowser } from './launch-browser.ts'
import { type StubServer, startStubServer } from './stub-server.ts'

const ROOT = new URL('../..', import.meta.url).pathname

/** A browser and a stub of the service for the tests of one file. */
export function withStub() {
  const shared = {} as { browser: Browser; stub: StubServer; widget: string }
  let count = 0
  beforeAll(async () => {
    shared.widget = (await buildWidget(ROOT)).source
    shared.stub = await startStubServer(shared.widget)
    shared.browser = await launchBrowser()
  })
  afterAll(async () => {
    await shared.browser?.close()
    await shared.stub?.close()
  })

  /** A new visitor on a new host page, who notes violations of its CSP and errors. */
  async function visit(
    host: HostPage = {},
    more: { csp?: string; options?: BrowserContextOptions; isLate?: boolean } = {},
  ) {
    shared.stub.trouble = null
    shared.stub.seen.length = 0
    const context = await shared.browser.newContext({ reducedMotion: 'reduce', ...more.options })
    const page: Page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        // biome-ignore lint/suspicious/noConsole: the test listens to the console of the page
        console.error(`CSP: ${violatedDirective}`),
      )
    })
    await page.goto(shared.stub.page(`/host-${count++}`, host, more.csp))
    if (!more.isLate)
      await page.waitForFunction(() => customElements.get('leersteun-infopunt') !== undefined)
    return { page, faults }
  }
  return { shared, visit }
}
