import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Problem } from '../http/problem.ts'

/** Answers what never became a request (too slow, headers too large, no HTTP) as a problem, and closes that connection alone. */
export function answerClientErrors(server: Server): void {
  const answering = new WeakMap<Socket, ServerResponse>()
  server.on('request', ({ socket }, response) => answering.set(socket, response))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const response = answering.get(socket)
    const isHalfway = response?.headersSent && !response.writableFinished
    if (error.code === 'ECONNRESET' || !socket.writable || isHalfway) socket.destroy()
    else socket.end(raw(problemOf(error.code)), () => socket.destroy())
  })
}

function problemOf(code: string | undefined): Problem {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem(
        408,
        'Dat duurde te lang',
        'De vraag kwam niet op tijd volledig aan. Probeer het nog eens.',
        { headers: { 'Retry-After': '1' } },
      )
    case 'HPE_HEADER_OVERFLOW':
      return new Problem(
        431,
        'De headers zijn te groot',
        'De headers van een vraag mogen samen ten hoogste 16 KiB groot zijn.',
      )
    default:
      return new Problem(400, 'Dit is geen HTTP', 'De vraag kon niet gelezen worden.')
  }
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

function raw(problem: Problem): string {
  const { body, headers } = problem.toParts()
  const lines = Object.entries({
    ...headers,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${problem.status} ${reasons[problem.status]}\r\n${lines.join('')}\r\n${body}`
}
