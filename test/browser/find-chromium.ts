import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser']
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium']

/** The browser to test with. Without one the tests fail, with the remedy: a skipped browser test proves nothing. */
export function findChromium(env = process.env): string {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const found = [env['CHROME_PATH'] ?? '', ...INSTALLED, ...onPath].find(isExecutable)
  if (found) return found
  throw new Error(
    'No Chromium found for the browser tests. Install it (Debian: apt-get install chromium fonts-liberation fonts-noto-core) or set CHROME_PATH.',
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}
