import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServer } from '../../src/node/create-server.ts'
import { app } from './app.ts'
import { type RawClient, rawClient } from './raw-client.ts'

const most = 20
let server: Server
let origin: string
beforeEach(async () => {
  server = createServer(app, { maxConnections: most }, () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const question = 'GET /healthz HTTP/1.1\r\nHost: x\r\n'

/** As many connections as may be, each of which has begun with `said`. */
async function full(said: string): Promise<RawClient[]> {
  const clients = Array.from({ length: most }, () => rawClient(origin))
  await Promise.all(clients.map(({ socket }) => once(socket, 'connect')))
  for (const { send } of clients) send(said)
  return clients
}

const answered = (client: RawClient): Promise<unknown> =>
  client.received() === '' ? once(client.socket, 'data') : Promise.resolve()

it('one connection too many is closed at once, and those that are served notice nothing', async () => {
  const clients = await full(question)
  const late = rawClient(origin)
  late.send(`${question}\r\n`)
  await late.closed
  expect(late.received()).toBe('')
  for (const { send } of clients) send('\r\n')
  await Promise.all(clients.map(answered))
  for (const { received } of clients) expect(received()).toMatch(/^HTTP\/1\.1 200 /)
})

it('connections that were answered and stay open make room for who comes', async () => {
  const clients = await full(`${question}\r\n`)
  await Promise.all(clients.map(answered))
  await rawClient(origin).closed
  await Promise.all(clients.map(({ closed }) => closed))
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
})
