import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { type Bundled, bundle } from '../../src/build/bundle.ts'

interface Bundles extends Bundled {
  readonly remove: () => void
}

/** Bundles of the code as it is now, in a folder of their own: tests that run side by side never replace each other's. */
export async function freshBundles(): Promise<Bundles> {
  mkdirSync('dist', { recursive: true })
  const folder = mkdtempSync(`${process.cwd()}/dist/test-`)
  return {
    ...(await bundle(process.cwd(), folder)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
