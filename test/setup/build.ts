import { build } from '../../src/build/build.ts'

/** A bare `npx vitest` builds what it tests. */
export async function setup(): Promise<void> {
  await build(process.cwd())
}
