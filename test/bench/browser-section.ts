import { launchBrowser } from '../browser/launch-browser.ts'
import { startNode } from '../runtime/start-node.ts'
import { setup as findBrowser } from '../setup/browser.ts'
import { measurePages } from './measure-pages.ts'
import { measureWidget } from './measure-widget.ts'

/** How long all of it may take, in milliseconds. */
const longest = 40_000

/** What a visitor's browser notices, of the bundled Node service `file`: lines to print, each with what it should be. */
export async function browserSection(file: string): Promise<string[]> {
  await findBrowser()
  const [server, browser] = await Promise.all([startNode(file), launchBrowser()])
  // Whatever waits in the browser then fails, and says so.
  const timer = setTimeout(() => void browser.close(), longest)
  try {
    const widget = widgetLines(await measureWidget(browser, server.origin))
    return [...widget, '', ...pageLines(await measurePages(browser, server.origin))]
  } finally {
    clearTimeout(timer)
    await Promise.all([browser.close(), server.stop()])
  }
}

const line = (name: string, value: string, wanted = ''): string =>
  `  ${name.padEnd(44)} ${value.padStart(26)}${wanted && `   (${wanted})`}`

function widgetLines(found: Awaited<ReturnType<typeof measureWidget>>): string[] {
  const { bytes, requests, launcher, blocking, shift, answer } = found
  const added = blocking.with - blocking.without
  return [
    'the widget, on a page of another site',
    line('bytes', String(bytes.plain)),
    line('gzip', String(bytes.gzip)),
    line('brotli', String(bytes.brotli), 'at most 10 000'),
    line('requests before the visitor acts', String(requests.length), '1'),
    line('slow phone: launcher visible, ms', launcher.toFixed(0), 'at most 1000; median of 5'),
    line('slow phone: blocking added, ms', added.toFixed(0), 'at most 50; median of 5'),
    line('layout shift, launcher and in the page', `${shift.launcher} and ${shift.inline}`, '0'),
    line('answer by button at CPU 4x, ms', answer.toFixed(0), 'at most 100; median of 7'),
  ]
}

function pageLines({ pages, steps }: Awaited<ReturnType<typeof measurePages>>): string[] {
  const most = (sizes: readonly number[]): string =>
    `${Math.max(...sizes)} of ${sizes.length} presses`
  return [
    'bytes on the line, nothing cached                  page, and with style and script   (at most 15 000)',
    ...pages.map(({ path, document, whole }) => line(path, `${document}  ${whole}`)),
    line('largest answer to a button, with script', most(steps.withScript)),
    line('largest answer to a button, without script', most(steps.withoutScript)),
  ]
}
