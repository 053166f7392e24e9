import { Hono } from 'hono/tiny'
import { answerProblem } from './answer-problem.ts'
import { preflight } from './api-headers.ts'
import { Problem } from './problem.ts'
import { rateLimit } from './rate-limit.ts'
import { requestLog } from './request-log.ts'
import { adminRoutes } from './routes-admin.ts'
import { apiRoutes } from './routes-api.ts'
import { healthRoutes } from './routes-health.ts'
import { pageRoutes } from './routes-pages.ts'
import { securityHeaders } from './security-headers.ts'
import type { Service } from './service.ts'
import { bareSurroundings, type Surroundings } from './surroundings.ts'

/** The methods of each path, so that another method is a 405 and not a 404. */
const methods: Readonly<Record<string, string>> = {
  '/api/v1/chat': 'POST',
  '/api/v1/decide': 'POST',
  '/api/v1/checklist': 'POST',
  '/api/v1/feedback': 'POST',
  '/api/v1/search': 'GET, HEAD',
  '/api/v1/centra': 'GET, HEAD',
  '/api/v1/openapi.json': 'GET, HEAD',
  '/healthz': 'GET, HEAD',
  '/readyz': 'GET, HEAD',
}

/** The app, the same on Node and on Workers; `surroundings` is what differs between them. */
export function createApp(service: Service, surroundings: Surroundings = bareSurroundings()): Hono {
  const { config, counters } = surroundings
  const counting: Service = {
    ...service,
    ...(config.PUBLIC_URL !== undefined && { publicUrl: config.PUBLIC_URL }),
    ...(counters && { count: counters.count }),
  }
  const app = new Hono()
  app.use(requestLog(surroundings))
  app.use(securityHeaders(surroundings))
  app.options('/api/*', preflight)
  app.use(rateLimit(surroundings))
  app.route('/api/v1', apiRoutes(counting, surroundings))
  app.all('/api/*', (c) => notFound(c.req.path, c.req.method).toResponse())
  app.route('/', healthRoutes(counting, surroundings))
  app.route('/beheer', adminRoutes(counting, surroundings))
  app.route('/', pageRoutes(counting, surroundings))
  app.notFound((c) => notFound(c.req.path, c.req.method).toResponse())
  app.onError((error, c) => answerProblem(counting, error, c))
  return app
}

function notFound(path: string, method: string): Problem {
  const allowed = methods[path] ?? (path.startsWith('/api/v1/centra/') ? 'GET, HEAD' : undefined)
  if (allowed && !allowed.includes(method)) {
    return new Problem(405, 'Deze methode kan hier niet', `Gebruik ${allowed}.`, {
      headers: { Allow: allowed },
    })
  }
  return new Problem(404, 'Deze pagina bestaat niet', 'Hier is niets. Het gesprek begint op /.')
}
