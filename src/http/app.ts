import type { Context } from 'hono'
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
  app.all('/api/*', (c) => notFound(app, c))
  app.route('/', healthRoutes(counting, surroundings))
  app.route('/beheer', adminRoutes(counting, surroundings))
  app.route('/', pageRoutes(counting, surroundings))
  app.notFound((c) => notFound(app, c))
  app.onError((error, c) => answerProblem(counting, error, c))
  return app
}

function notFound({ routes }: Hono, { req: { path, method } }: Context): Response {
  const allowed = methodsOf(path, routes)
  const problem =
    allowed === '' || allowed.includes(method)
      ? new Problem(404, 'Deze pagina bestaat niet', 'Hier is niets. Het gesprek begint op /.')
      : new Problem(405, 'Deze methode kan hier niet', `Gebruik ${allowed}.`, {
          headers: { Allow: allowed },
        })
  return problem.toResponse()
}

/** What a path can be asked with, as `Allow` says it; nothing where no route has it. */
function methodsOf(path: string, routes: Hono['routes']): string {
  const parts = path.split('/')
  const isOf = (pattern: readonly string[]): boolean =>
    pattern.length === parts.length &&
    pattern.every((part, i) => part === parts[i] || part.startsWith(':'))
  return routes
    .filter((route) => route.method !== 'ALL' && isOf(route.path.split('/')))
    .map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method))
    .join(', ')
}
