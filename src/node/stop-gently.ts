import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'

/** How long what is under way may take to finish, in milliseconds. */
const grace = 10_000

/** How long a connection may stay open without a question, and how often that is looked at from then on, in milliseconds. */
const linger = 1000
const sweep = 100

/**
 * Takes no new connections, lets what is under way finish, and then calls `end` once. Who asks more on a connection that is
 * open is answered, and told that it was the last time. A connection on which nothing comes is closed after a moment: at
 * once would cut off a question that is on its way. A client that never finishes is cut off in the end.
 */
export function stopGently(server: Server, end: () => void): void {
  server.prependListener('request', (_, response) => response.setHeader('Connection', 'close'))
  // That of an HTTP server would close what is idle at once.
  NetServer.prototype.close.call(server, end)
  setTimeout(() => setInterval(() => server.closeIdleConnections(), sweep), linger).unref()
  setTimeout(() => server.closeAllConnections(), grace).unref()
}
