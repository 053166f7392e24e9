import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshBundles } from './fresh-bundles.ts'
import { startNode } from './start-node.ts'

let bundles: Awaited<ReturnType<typeof freshBundles>>
beforeAll(async () => {
  bundles = await freshBundles()
})
afterAll(() => bundles?.remove())

describe('the Node service as a process', () => {
  it('says in one line where it listens, on the host and port of the environment', async () => {
    const server = await startNode(bundles.node, { HOST: '127.0.0.2', PORT: '0' })
    expect(server.output()).toMatch(/^[^\n]*http:\/\/127\.0\.0\.2:\d+\n$/)
    expect(await server.stop()).toBe(0)
  })

  it('ends with 0 although a visitor keeps a connection open', async () => {
    const server = await startNode(bundles.node)
    await (
      await fetch(`${server.origin}/healthz`, { headers: { Connection: 'keep-alive' } })
    ).text()
    expect(await server.stop()).toBe(0)
  })

  it('finishes what is under way before it ends', async () => {
    const server = await startNode(bundles.node)
    const body = JSON.stringify({ input: { type: 'start' } })
    const { socket, answer } = halfSent(server.origin, body)
    await untilArrived()
    const stopped = server.stop()
    await untilArrived()
    socket.write(body.slice(5))
    expect(await answer).toMatch(/^HTTP\/1\.1 200 .*"greeting"/s)
    expect(await stopped).toBe(0)
  })
})

/** A POST of which the body has only begun. */
function halfSent(origin: string, body: string) {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  const head = `POST /api/v1/chat HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  socket.write(head + body.slice(0, 5))
  const answer = new Promise<string>((resolve, reject) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
  return { socket, answer }
}

/** Long enough for bytes to cross the loopback. */
const untilArrived = () => new Promise((resolve) => setTimeout(resolve, 150))
