import { createServer as createHttpServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono/tiny'
import { Problem } from '../http/problem.ts'
import { unexpectedProblem } from '../http/unexpected-problem.ts'
import { whereOf } from '../http/where-of.ts'
import { answerClientErrors } from './answer-client-error.ts'
import { inBatches } from './in-batches.ts'
import { limitPipelining } from './limit-pipelining.ts'

/** Times in milliseconds, sizes in bytes. A client that is slower is let go, and nobody else notices. */
export const serverLimits = {
  /** All headers are in. */
  headersTimeout: 10_000,
  /** The whole request is in. */
  requestTimeout: 15_000,
  /** How often the two above are looked at. */
  connectionsCheckingInterval: 1000,
  /** A connection without a request; longer than a reverse proxy keeps its own (60 s), so that it is the proxy that closes. */
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
  /** Connections at a time. */
  maxConnections: 2000,
} as const

/** A connection on which nothing moves while an answer is being sent. */
const stuck = 30_000

/** An HTTP server around the app, that stands up to slow, broken and half-open clients. */
export function createServer(
  app: Hono,
  limits: Partial<Record<keyof typeof serverLimits, number>>,
  log: (fault: string) => void,
): Server {
  const listener = getRequestListener(app.fetch, {
    errorHandler: (error) => {
      if (error instanceof Error && error.name === 'RequestError') return badRequest.toResponse()
      log(error instanceof Error ? whereOf(error) : 'unknown')
      return unexpectedProblem().toResponse()
    },
  })
  const server = createHttpServer(
    // A question without Host is refused by the listener, in the words of every other problem.
    { ...serverLimits, ...limits, requireHostHeader: false },
    limitPipelining(inBatches(listener)),
  )
  server.timeout = stuck
  server.maxConnections = limits.maxConnections ?? serverLimits.maxConnections
  // Full: whoever comes is let go at once, and who has nothing to ask makes room for the next.
  server.on('drop', () => server.closeIdleConnections())
  answerClientErrors(server)
  return server
}

const badRequest = new Problem(
  400,
  'Deze vraag kunnen wij niet lezen',
  'Het adres of de header Host klopt niet.',
)
