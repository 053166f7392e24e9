import { afterAll, beforeAll } from 'vitest'
import { describeContract } from '../http/suite.ts'
import { freshBundles } from './fresh-bundles.ts'
import { startNode } from './start-node.ts'
import type { Started } from './started.ts'

let server: Started
let bundles: Awaited<ReturnType<typeof freshBundles>>
beforeAll(async () => {
  bundles = await freshBundles()
  server = await startNode(bundles.node)
})
afterAll(async () => {
  await server?.stop()
  bundles?.remove()
})

describeContract(() => (path, init) => fetch(server.origin + path, init))
