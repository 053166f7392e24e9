import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'

/** Questions under way on one connection. Browsers and proxies have one; a client that has many and reads no answer fills the memory. */
const most = 16

/** Closes a connection on which more is asked at once: a few kilobytes of pipelined requests would be answered with megabytes that wait. */
export function limitPipelining(listener: RequestListener): RequestListener {
  const underWay = new WeakMap<Socket, number>()
  return (request, response) => {
    const { socket } = request
    const count = underWay.get(socket) ?? 0
    if (count >= most) return void socket.destroy()
    underWay.set(socket, count + 1)
    response.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1))
    return listener(request, response)
  }
}
