import { connect, type Socket } from 'node:net'

/** How a bounded number of requests went: how many a second, and how long each took, in milliseconds, from short to long. */
export interface Load {
  readonly perSecond: number
  readonly times: readonly number[]
}

const bodyLength = /content-length: (\d+)/i

/** Sends `count` requests over the loopback, one after the other on each connection, in rotation. Throws on any answer but 200. */
export async function load(
  port: number,
  requests: readonly Buffer[],
  count: number,
  connections: number,
): Promise<Load> {
  const times: number[] = []
  let sent = 0
  const began = performance.now()
  const one = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let answer = ''
      let since = 0
      const next = (): void => {
        if (sent >= count) return void socket.end(resolve)
        since = performance.now()
        socket.write(requests[sent++ % requests.length] ?? '')
      }
      socket.on('data', (chunk) => {
        answer += chunk.toString('latin1')
        if (!isWhole(answer)) return
        if (!answer.startsWith('HTTP/1.1 200')) return void reject(new Error(answer.slice(0, 400)))
        times.push(performance.now() - since)
        answer = ''
        next()
      })
      socket.on('error', reject)
      socket.on('close', () => reject(new Error('the server closed the connection')))
      socket.on('connect', next)
    })
  await Promise.all(
    Array.from({ length: connections }, () => one(connect(port, '127.0.0.1').setNoDelay())),
  )
  const seconds = (performance.now() - began) / 1000
  return { perSecond: count / seconds, times: times.sort((a, b) => a - b) }
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf('\r\n\r\n')
  if (head === -1) return false
  const length = bodyLength.exec(answer)?.[1]
  return length === undefined
    ? answer.endsWith('0\r\n\r\n')
    : answer.length >= head + 4 + Number(length)
}

/** A POST of JSON as bytes on the line. */
export function rawPost(path: string, body: unknown): Buffer {
  const bytes = Buffer.from(JSON.stringify(body))
  const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes])
}
