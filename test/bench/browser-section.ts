import { launchBrowser } from '../browser/launch-browser.ts'
import { startNode } from '../runtime/start-node.ts'
import { setup as findBrowser } from '../setup/browser.ts'
import { measurePages } from './measure-pages.ts'
import { measureWidget } from './measure-widget.ts'

/** How long all of it may take, in milliseconds. */
const longest = 40_000

/** Says what a visitor's browser notices of the bundled Node service `file`, each with what it should be. */
export async function browserSection(file: string, say: (line: string) => void): Promise<void> {
  await findBrowser()
  const [server, browser] = await Promise.all([startNode(file), launchBrowser()])
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    // Whatever waits in the browser then fails.
    void browser.close()
  }, longest)
  try {
    for (const line of widgetLines(await measureWidget(browser, server.origin))) say(line)
    for (const line of pageLines(await measurePages(browser, server.origin))) say(line)
  } catch (error) {
    if (!isLate) throw error
    say(`  stopped after ${longest / 1000} s: the machine is too busy for the rest`)
  } finally {
    clearTimeout(timer)
    await Promise.all([browser.close(), server.stop()])
  }
}

const line = (name: string, value: string, wanted = ''): string =>
  `  ${name.padEnd(44)} ${value.padStart(26)}${wanted && `   (${wanted})`}`

function widgetLines(found: Awaited<ReturnType<typeof measureWidget>>): string[] {
  const { bytes, requests, launcher, blocking, shift, answer } = found
  const answerWanted = `at most 100; median of 7, the fastest ${answer.fastest.toFixed(0)}`
  const added = blocking.with - blocking.without
  return [
    '\nthe widget, on a page of another site',
    line('bytes', String(bytes.plain)),
    line('gzip', String(bytes.gzip)),
    line('brotli', String(bytes.brotli), 'at most 10 000'),
    line('requests before the visitor acts', String(requests.length), '1'),
    line('slow phone: launcher visible, ms', launcher.toFixed(0), 'at most 1000; median of 5'),
    line('slow phone: blocking added, ms', added.toFixed(0), 'at most 50; median of 5'),
    line('layout shift, as a launcher', shift.launcher.toFixed(4), '0'),
    line('layout shift, in the page', shift.inline.toFixed(4), '0'),
    line('layout shift, with fallback words in it', shift.fallback.toFixed(4)),
    line('answer by button at CPU 4x, ms', answer.median.toFixed(0), answerWanted),
  ]
}

function pageLines({ pages, steps }: Awaited<ReturnType<typeof measurePages>>): string[] {
  const most = (sizes: readonly number[]): string =>
    `${Math.max(...sizes)} of ${sizes.length} presses`
  return [
    `\n${line('bytes on the line, nothing cached', 'page; with style, script', 'at most 15 000').trim()}`,
    ...pages.map(({ path, document, whole }) => line(path, `${document}  ${whole}`)),
    line('largest answer to a button, with script', most(steps.withScript)),
    line('largest answer to a button, without script', most(steps.withoutScript)),
  ]
}
