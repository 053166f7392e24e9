import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Surroundings } from './surroundings.ts'
import { whereOf } from './where-of.ts'

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])

/** Tells of each request its route, status and time, and of a fault where it happened. Nothing of what came in. */
export function requestLog({
  log,
  afterwards,
  config,
}: Pick<Surroundings, 'log' | 'afterwards' | 'config'>): MiddlewareHandler {
  let total = 0
  let open = 0
  return async (c, next) => {
    const start = performance.now()
    total++
    open++
    await next()
    open--
    const isFault = c.res.status >= 500
    if (config.LOG === 'requests' || (config.LOG === 'errors' && isFault)) {
      log({
        method: methods.has(c.req.method) ? c.req.method : 'OTHER',
        route: routeOf(c),
        status: c.res.status,
        ms: Math.round((performance.now() - start) * 100) / 100,
        total,
        open,
        ...(isFault && c.error && { fault: whereOf(c.error) }),
      })
    }
    afterwards(c)
  }
}

function routeOf(c: Context): string {
  try {
    return routePath(c)
  } catch {
    return '*'
  }
}
