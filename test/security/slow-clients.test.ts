import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemSchema } from '../../src/http/response-schemas.ts'
import { createServer } from '../../src/node/create-server.ts'
import { app, json } from './app.ts'
import { rawClient } from './raw-client.ts'

let server: Server
let origin: string
beforeAll(async () => {
  server = createServer(
    app,
    { headersTimeout: 400, requestTimeout: 800, connectionsCheckingInterval: 50 },
    () => {},
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const others = async () =>
  expect((await fetch(`${origin}/api/v1/chat`, json({ input: { type: 'start' } }))).status).toBe(
    200,
  )

function problemIn(answer: string) {
  expect(answer).toMatch(/content-type: application\/problem\+json/i)
  expect(answer).toMatch(/cache-control: no-store/i)
  expect(answer).toMatch(/x-content-type-options: nosniff/i)
  expect(answer).toMatch(/connection: close/i)
  return problemSchema.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)))
}

describe('a client that', () => {
  it('never ends its headers gets 408', async () => {
    const client = rawClient(origin)
    client.send('POST /api/v1/chat HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    await others()
    await client.closed
    expect(client.received()).toMatch(/^HTTP\/1\.1 408 .*[\s\S]*retry-after: 1/i)
    expect(problemIn(client.received())).toMatchObject({ status: 408, title: 'Dat duurde te lang' })
  })

  it('is half-open in the middle of its body gets 408', async () => {
    const client = rawClient(origin)
    client.send(
      'POST /api/v1/chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 30\r\n\r\n{"input"',
    )
    await others()
    await client.closed
    expect(client.received()).toMatch(/^HTTP\/1\.1 408 /)
    await others()
  })

  it('goes away in the middle of its body does no harm', async () => {
    const client = rawClient(origin)
    client.send(
      'POST /api/v1/chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 30\r\n\r\n{"input"',
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    client.socket.resetAndDestroy()
    await client.closed
    await others()
  })

  it('drips one byte at a time is let go, while others are served', async () => {
    const drips = Array.from({ length: 50 }, () => rawClient(origin))
    for (const { send } of drips) send('GET /artikels HTTP/1.1\r\nHost: x\r\n')
    const timer = setInterval(() => {
      for (const { socket, send } of drips) if (socket.writable) send('X')
    }, 100)
    await others()
    await Promise.all(drips.map(({ closed }) => closed))
    clearInterval(timer)
    await others()
  })

  it('sends too many headers gets 431', async () => {
    const client = rawClient(origin)
    client.send(`GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'a'.repeat(20_000)}\r\n\r\n`)
    await client.closed
    expect(client.received()).toMatch(/^HTTP\/1\.1 431 /)
    expect(problemIn(client.received()).detail).toContain('16 KiB')
  })

  it.each([
    ['no HTTP', 'hallo\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: b\nc\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b/<script>\r\nConnection: close\r\n\r\n'],
  ])('says %s gets 400', async (_, said) => {
    const client = rawClient(origin)
    client.send(said)
    await client.closed
    expect(client.received()).toMatch(/^HTTP\/1\.1 400 /)
    expect(problemIn(client.received()).status).toBe(400)
    expect(client.received()).not.toContain('<script>')
  })

  it('asks a few things at once gets all answers, in order', async () => {
    const client = rawClient(origin)
    const paths = ['/healthz', '/robots.txt', '/readyz', '/nergens', '/healthz']
    client.send(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
    client.send('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    await client.closed
    const statuses = [...client.received().matchAll(/HTTP\/1\.1 (\d+)/g)].map(
      ([, status]) => status,
    )
    expect(statuses).toEqual(['200', '200', '200', '404', '200', '200'])
  })

  it('asks thousands of things at once and reads nothing is let go, and fills no memory', async () => {
    const before = process.memoryUsage().rss
    const clients = Array.from({ length: 10 }, () => rawClient(origin))
    for (const { socket, send } of clients) {
      socket.pause()
      for (let i = 0; i < 20; i++) send('GET /artikels HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1000))
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
    await others()
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20)
    for (const { socket } of clients) socket.resume()
    await Promise.all(clients.map(({ closed }) => closed))
  })

  it('announces a body that is too large gets 413 at once', async () => {
    const client = rawClient(origin)
    client.send(
      'POST /api/v1/chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n',
    )
    await new Promise((resolve) => client.socket.once('data', resolve))
    expect(client.received()).toMatch(/^HTTP\/1\.1 413 /)
    client.socket.destroy()
  })
})
