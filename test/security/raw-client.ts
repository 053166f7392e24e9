import { connect, type Socket } from 'node:net'

/** A connection on which a test says just what it wants, and what came back. */
export interface RawClient {
  readonly socket: Socket
  readonly send: (text: string) => void
  readonly received: () => string
  /** Resolves when the server has closed the connection. */
  readonly closed: Promise<void>
}

export function rawClient(origin: string): RawClient {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString()))
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  return { socket, send: (said) => void socket.write(said), received: () => text, closed }
}
