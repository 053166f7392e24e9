import type { MiddlewareHandler } from 'hono'
import type { Config } from './config.ts'
import type { Surroundings } from './surroundings.ts'

/** For answers that are no page: nothing of them may be loaded, run or framed. */
const closedPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const permissions = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ')
const oneYear = 'max-age=31536000'
const anyFrame = 'frame-ancestors *'
/** Answers in which the name that we are called by can stand. */
const namesUs = /^(?:text\/(?:html|plain)|application\/xml)/

/** Headers that every answer has. A page brings its own Content-Security-Policy. */
export function securityHeaders({
  config,
  isHttps,
}: Pick<Surroundings, 'config' | 'isHttps'>): MiddlewareHandler {
  const isPublicHttps = config.PUBLIC_URL?.startsWith('https:') ?? false
  return async (c, next) => {
    await next()
    const { headers } = c.res
    const type = headers.get('Content-Type') ?? ''
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Referrer-Policy', 'no-referrer')
    if (isPublicHttps || isHttps(c)) headers.set('Strict-Transport-Security', oneYear)
    const isFramed = setPolicy(headers, config)
    if (type.startsWith('text/html')) setForPages(headers, isFramed)
    if (config.PUBLIC_URL === undefined && namesUs.test(type)) keepFromSharedCaches(headers)
  }
}

/** What may stand in a frame may do so on the sites of ALLOWED_ORIGINS. Returns whether this may. */
function setPolicy(headers: Headers, { ALLOWED_ORIGINS: origins }: Config): boolean {
  const policy = headers.get('Content-Security-Policy')
  const isFramed = policy?.includes(anyFrame) ?? false
  if (policy === null) headers.set('Content-Security-Policy', closedPolicy)
  else if (isFramed && origins !== '*') {
    headers.set(
      'Content-Security-Policy',
      policy.replace(anyFrame, `frame-ancestors 'self' ${origins.join(' ')}`),
    )
  }
  if (!headers.has('Cross-Origin-Resource-Policy')) {
    headers.set('Cross-Origin-Resource-Policy', isFramed ? 'cross-origin' : 'same-origin')
  }
  return isFramed
}

function setForPages(headers: Headers, isFramed: boolean): void {
  headers.set('Permissions-Policy', permissions)
  if (!isFramed) headers.set('X-Frame-Options', 'DENY')
}

/**
 * Without PUBLIC_URL a page holds the name that the visitor called us by, so that only the visitor's own browser may keep
 * it: a shared cache would hand one visitor's name to the next.
 */
function keepFromSharedCaches(headers: Headers): void {
  const kept = headers.get('Cache-Control')
  if (kept?.startsWith('public')) headers.set('Cache-Control', kept.replace('public', 'private'))
}
