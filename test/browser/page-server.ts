import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { assemble } from '../../src/assemble.ts'
import { createApp } from '../../src/http/app.ts'

export interface PageServer {
  readonly origin: string
  /** What was asked for, as `GET /path`, in order. */
  readonly requests: string[]
  /** From now on every connection is refused, or no longer. */
  trouble: boolean
  close(): Promise<void>
}

/** The whole service on a free port of this machine. */
export async function startPageServer(): Promise<PageServer> {
  const app = createApp(assemble(() => '2026-11-21'))
  const requests: string[] = []
  let isTroubled = false
  const fetch = (request: Request) => {
    requests.push(
      `${request.method} ${new URL(request.url).pathname}${new URL(request.url).search}`,
    )
    return isTroubled ? new Response('', { status: 503 }) : app.fetch(request)
  }
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started))
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    get trouble() {
      return isTroubled
    },
    set trouble(value) {
      isTroubled = value
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
