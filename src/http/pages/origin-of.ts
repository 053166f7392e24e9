import type { Context } from 'hono'
import { Problem } from '../problem.ts'
import type { Service } from '../service.ts'

/** No name on the internet is longer (RFC 1035). */
const longestName = 253

/**
 * The public address of the service, for links that leave it (canonical, embed lines, QR code): the one that was set, or else
 * the one that the visitor came by. A proxy that ends TLS hands us http; the public address is https all the same. Only this
 * machine itself is not.
 * Throws a 400 for a name that cannot be one.
 */
export function originOf({ publicUrl }: Service, c: Context): string {
  if (publicUrl !== undefined) return publicUrl
  const { hostname, host, protocol } = new URL(c.req.url)
  if (hostname.length > longestName)
    throw new Problem(
      400,
      'Dit adres bestaat niet',
      'De naam van de website in de vraag is te lang.',
    )
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  return `${isLocal ? protocol : 'https:'}//${host}`
}
