import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { mixedRequests } from '../bench/mixed-requests.ts'
import { median } from '../bench/numbers.ts'
import { soak } from '../bench/soak.ts'
import { freshBundles } from './fresh-bundles.ts'
import { nodeFlags } from './node-flags.ts'

let bundles: Awaited<ReturnType<typeof freshBundles>>
beforeAll(async () => {
  bundles = await freshBundles()
})
afterAll(() => bundles?.remove())

describe('the Node service under load for a while', () => {
  // 24,000 turns, or as many as a busy machine does in 40 seconds. A turn that kept a kilobyte would make it grow by 12 MB
  // from the second quarter to the last; what warms up late makes it grow by some 3.
  it('keeps its memory, answers everything and ends well', { timeout: 120_000 }, async () => {
    const { turns, steps, peak, exit } = await soak(bundles.node, {
      requests: mixedRequests(assemble(() => '2026-11-21')),
      turns: 24_000,
      seconds: 40,
      connections: 8,
    })
    expect(turns).toBeGreaterThan(1000)
    const half = Math.floor(steps.length / 2)
    const growth = median(steps.slice(-half / 2)) - median(steps.slice(half / 2, half))
    expect(growth).toBeLessThan(8)
    expect(peak).toBeLessThan(150)
    expect(exit).toBe(0)
  })

  it('is told in the README to start with the flags that it was measured with', () => {
    const unit = /^ExecStart=.*$/m.exec(readFileSync('README.md', 'utf8'))?.[0]
    expect(unit?.match(/--\S+/g)).toEqual(nodeFlags)
  })
})
