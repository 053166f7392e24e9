/**
 * The public address of the service, for links that leave it (canonical, embed lines, QR code).
 * A proxy that ends TLS hands us http; the public address is https all the same. Only this machine itself is not.
 */
export function originOf(request: Request): string {
  const { hostname, host, protocol } = new URL(request.url)
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  return `${isLocal ? protocol : 'https:'}//${host}`
}
