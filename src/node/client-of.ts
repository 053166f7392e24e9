import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, type Socket } from 'node:net'
import { onceEach } from '../common/once-each.ts'
import { householdOf } from '../http/household-of.ts'

/** What is known of the connection that a request came over, and what a proxy that we trust said of it. */
export interface ClientReader {
  /** The client's address, as far as one can be told from another; null: it is this machine. */
  readonly clientOf: (request: IncomingMessage) => string | null
  readonly isHttps: (request: IncomingMessage) => boolean
}

const loopback = ['127.0.0.0/8', '::1/128']

/**
 * A client is known by the address of its connection. Where that is a proxy of TRUST_PROXY, it is the last address in
 * X-Forwarded-For that is no such proxy: what a client wrote there itself stands before it and is not looked at.
 * This machine itself is nobody: it is a person at the keyboard, or a proxy that nobody told us of and that all visitors
 * share.
 */
export function createClientReader(trustProxy: readonly string[]): ClientReader {
  const trusted = toList(trustProxy.flatMap((one) => (one === 'loopback' ? loopback : [one])))
  const own = toList(loopback)
  // A connection stays of the same peer, and looking an address up in a list takes as long as routing a request.
  const peerOf = onceEach(({ remoteAddress }: Socket): Peer => {
    const address = unmapped(remoteAddress ?? '')
    const isProxy = has(trusted, address)
    return { isProxy, client: isProxy || has(own, address) ? null : householdOf(address) }
  })
  return {
    clientOf: (request) => {
      const { isProxy, client } = peerOf(request.socket)
      if (!isProxy) return client
      const path = forwarded(request).map(unmapped)
      const behind = path.reverse().find((address) => !has(trusted, address))
      return behind === undefined ? null : householdOf(behind)
    },
    isHttps: ({ socket, headers }) =>
      peerOf(socket).isProxy && lastOf(headers['x-forwarded-proto']) === 'https',
  }
}

/** Who is at the other end of a connection: a proxy that we trust, or a client. */
interface Peer {
  readonly isProxy: boolean
  readonly client: string | null
}

function toList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

const has = (list: BlockList, address: string): boolean => {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

/**
 * The addresses of X-Forwarded-For, without ports. What is no address stays one, so that nonsense is one client together.
 */
function forwarded({ headers }: IncomingMessage): string[] {
  const value = [headers['x-forwarded-for'] ?? []].flat().join(',')
  const entries = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  return entries.slice(-20).map((entry) => {
    const bare = entry
      .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
      .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    return isIP(bare) ? bare : 'onbekend'
  })
}

const lastOf = (header: string | string[] | undefined): string =>
  [header ?? []].flat().join(',').split(',').at(-1)?.trim() ?? ''
