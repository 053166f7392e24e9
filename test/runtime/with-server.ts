import { afterAll, beforeAll } from 'vitest'
import { freshBundles } from './fresh-bundles.ts'
import type { Started } from './started.ts'

/** A server of the code as it is now, for all tests of the file: started before the first, stopped after the last. */
export function withServer(
  start: (bundles: { readonly node: string; readonly worker: string }) => Promise<Started>,
): (path: string, init?: RequestInit) => Promise<Response> {
  let bundles: Awaited<ReturnType<typeof freshBundles>> | undefined
  let server: Started | undefined
  beforeAll(async () => {
    bundles = await freshBundles()
    server = await start(bundles)
  })
  afterAll(async () => {
    await server?.stop()
    bundles?.remove()
  })
  return (path, init) => {
    if (!server) throw new Error('ask the server in a test: before that it is not there')
    return fetch(server.origin + path, init)
  }
}
