import type { Context, MiddlewareHandler } from 'hono'
import { createAddApiHeaders } from './api-headers.ts'
import type { Config } from './config.ts'
import type { Surroundings } from './surroundings.ts'
import { isWhole } from './whole.ts'

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
/** What every answer of ours says. */
const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } as const
/** What an answer says that is no page. */
export const closedHeaders = {
  ...always,
  'Content-Security-Policy': closedPolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const
export const httpsHeaders = { 'Strict-Transport-Security': 'max-age=31536000' } as const
const anyFrame = 'frame-ancestors *'
const ofApi = /^\/api(?:\/|$)/
/** Answers in which the name that we are called by can stand. */
const namesUs = /^(?:text\/(?:html|plain)|application\/xml)/

/**
 * Headers that every answer has, and those of the API. A page brings its own Content-Security-Policy; JSON of the API
 * brings all of them.
 */
export function securityHeaders(
  surroundings: Pick<Surroundings, 'config' | 'isHttps'>,
): MiddlewareHandler {
  const { config } = surroundings
  const isSecure = createIsSecure(surroundings)
  const addApiHeaders = createAddApiHeaders(config)
  return async (c, next) => {
    await next()
    if (isWhole(c)) return
    if (ofApi.test(c.req.path)) addApiHeaders(c)
    const { headers } = c.res
    const type = headers.get('Content-Type') ?? ''
    addTo(headers, always)
    if (isSecure(c)) addTo(headers, httpsHeaders)
    const isFramed = setPolicy(headers, config)
    if (type.startsWith('text/html')) setForPages(headers, isFramed)
    if (config.PUBLIC_URL === undefined && namesUs.test(type)) keepFromSharedCaches(headers)
  }
}

/** Do visitors come over https, as far as we are told? */
export function createIsSecure({
  config,
  isHttps,
}: Pick<Surroundings, 'config' | 'isHttps'>): (c: Context) => boolean {
  const isPublicHttps = config.PUBLIC_URL?.startsWith('https:') ?? false
  return (c) => isPublicHttps || isHttps(c)
}

function addTo(headers: Headers, added: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(added)) headers.set(name, value)
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
