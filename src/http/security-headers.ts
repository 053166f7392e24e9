import type { MiddlewareHandler } from 'hono'
import type { Surroundings } from './surroundings.ts'

/** For answers that are no page: nothing of them may be loaded, run or framed. */
const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const permissions = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer',
  'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
].map((feature) => `${feature}=()`).join(', ')
const oneYear = 'max-age=31536000'
const anyFrame = 'frame-ancestors *'

/**
 * Headers that every answer has. A page brings its own Content-Security-Policy. What may stand in a frame may do so on the
 * sites of ALLOWED_ORIGINS. Without PUBLIC_URL a page holds the name that the visitor called us by, so that only the
 * visitor's own browser may keep it: a shared cache would hand one visitor's name to the next.
 */
export function securityHeaders({ config, isHttps }: Pick<Surroundings, 'config' | 'isHttps'>): MiddlewareHandler {
  const { ALLOWED_ORIGINS: origins, PUBLIC_URL: publicUrl } = config
  const frames = origins === '*' ? anyFrame : `frame-ancestors 'self' ${origins.join(' ')}`
  return async (c, next) => {
    await next()
    const { headers } = c.res
    const type = headers.get('Content-Type') ?? ''
    const policy = headers.get('Content-Security-Policy') ?? closedPolicy
    const isFramed = policy.includes(anyFrame)
    headers.set('Content-Security-Policy', isFramed ? policy.replace(anyFrame, frames) : policy)
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Referrer-Policy', 'no-referrer')
    if (!headers.has('Cross-Origin-Resource-Policy')) {
      headers.set('Cross-Origin-Resource-Policy', isFramed ? 'cross-origin' : 'same-origin')
    }
    if (publicUrl?.startsWith('https:') || isHttps(c)) headers.set('Strict-Transport-Security', oneYear)
    if (type.startsWith('text/html')) {
      headers.set('Permissions-Policy', permissions)
      if (!isFramed) headers.set('X-Frame-Options', 'DENY')
    }
    if (publicUrl === undefined && /^(?:text\/(?:html|plain)|application\/xml)/.test(type)) {
      const kept = headers.get('Cache-Control')
      if (kept?.startsWith('public')) headers.set('Cache-Control', kept.replace('public', 'private'))
    }
  }
}
