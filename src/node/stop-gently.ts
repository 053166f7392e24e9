import type { Server } from 'node:http'

/** How long what is under way may take to finish, in milliseconds. */
const grace = 10_000

/** Takes no new connections, lets what is under way finish, and then calls `end` once. A client that never finishes is cut off. */
export function stopGently(server: Server, end: () => void): void {
  server.close(end)
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), grace).unref()
}
