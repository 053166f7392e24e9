import { execFileSync } from 'node:child_process'

/** A bare `npx vitest` builds what it tests, when it is out of date. */
export function setup(): void {
  execFileSync(process.execPath, ['src/build/make-ready.mjs', 'generated'], { stdio: 'inherit' })
}
