import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawPost } from '../bench/load.ts'
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

  it('finishes what is under way before it ends, however often it is told to', async () => {
    const server = await startNode(bundles.node)
    const body = JSON.stringify({ input: { type: 'start' } })
    const { socket, answer } = halfSent(server.origin, body)
    await untilArrived()
    const stopped = server.stop()
    await untilArrived()
    // npm and a process manager each pass a signal on that the other sent already.
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGINT'] as const) process.kill(server.pid, signal)
    await untilArrived()
    const since = performance.now()
    socket.write(body.slice(5))
    expect(await answer).toMatch(/^HTTP\/1\.1 200 .*"greeting"/s)
    expect(await stopped).toBe(0)
    // As soon as it can, and not when its patience is over.
    expect(performance.now() - since).toBeLessThan(5000)
  })

  it('under load answers whatever it took, tells each client that it was the last, and ends at once', async () => {
    const server = await startNode(bundles.node)
    const { port } = new URL(server.origin)
    const request = rawPost('/api/v1/chat', { input: { type: 'text', text: 'wat is leersteun?' } })
    const clients = Array.from({ length: 16 }, () => askOnAndOn(Number(port), request))
    await Promise.all(clients.map(({ begun }) => begun))
    const since = performance.now()
    expect(await server.stop()).toBe(0)
    expect(performance.now() - since).toBeLessThan(5000)
    for (const { asked, answers } of await Promise.all(clients.map(({ ended }) => ended))) {
      expect(answers.length).toBeGreaterThan(0)
      expect(answers.length).toBe(asked)
      for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 200 /)
      expect(answers.at(-1)).toMatch(/\r\nconnection: close\r\n/i)
    }
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

/** Sends a request again as soon as it is answered, until the server closes the connection; then gives how many, and the answers. */
function askOnAndOn(port: number, request: Buffer) {
  const socket = connect(port, '127.0.0.1')
  let asked = 0
  let text = ''
  const ask = (): void => {
    asked++
    socket.write(request)
  }
  socket.on('connect', ask)
  socket.on('data', (chunk) => {
    text += chunk
    const whole = text.split('HTTP/1.1 ').length - 1
    const isLast = /connection: close/i.test(text)
    if (text.endsWith('}') && whole === asked && !isLast) ask()
  })
  socket.on('error', () => {})
  return {
    begun: new Promise((resolve) => socket.once('data', resolve)),
    ended: new Promise<{ readonly asked: number; readonly answers: readonly string[] }>((resolve) =>
      socket.on('close', () => resolve({ asked, answers: text.split(/(?=HTTP\/1\.1 )/) })),
    ),
  }
}

/** Long enough for bytes to cross the loopback. */
const untilArrived = () => new Promise((resolve) => setTimeout(resolve, 150))
