import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium; `extra` are further switches. */
export const launchBrowser = (...extra: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...QUIET, ...extra] })
