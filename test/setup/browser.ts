import { findChromium } from '../browser/find-chromium.ts'

/**
 * The browser tests need a Chromium. Where the machine has none, the one inside an npm package is unpacked, with the
 * libraries it brings: a fresh clone needs nothing installed by hand.
 */
export async function setup(): Promise<void> {
  if (isInstalled()) return
  // Read when the package is imported: this makes it bring its own libraries.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  process.env['CHROME_PATH'] = await chromium.executablePath()
}

function isInstalled(): boolean {
  try {
    findChromium()
    return true
  } catch {
    return false
  }
}
