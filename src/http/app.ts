import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { Problem } from './problem.ts'
import { apiRoutes } from './routes-api.ts'
import { pageRoutes } from './routes-pages.ts'
import { securityHeaders } from './security-headers.ts'
import type { Service } from './service.ts'

/** The methods of each path, so that another method is a 405 and not a 404. */
const methods: Readonly<Record<string, string>> = {
  '/api/v1/chat': 'POST',
  '/api/v1/decide': 'POST',
  '/api/v1/checklist': 'POST',
  '/api/v1/search': 'GET, HEAD',
  '/api/v1/centra': 'GET, HEAD',
  '/api/v1/openapi.json': 'GET, HEAD',
  '/healthz': 'GET, HEAD',
}

/** The app, the same on Node and on Workers. */
export function createApp(service: Service): Hono {
  const app = new Hono()
  app.use(securityHeaders())
  app.use('/api/*', cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'], allowHeaders: ['Content-Type'], maxAge: 86_400 }))
  app.route('/api/v1', apiRoutes(service))
  app.get('/healthz', (c) => c.json({ status: 'ok', contentVersion: service.knowledge.version }))
  app.route('/', pageRoutes(service))
  app.notFound((c) => notFound(c.req.path, c.req.method).toResponse())
  app.onError((error) => (error instanceof Problem ? error : unexpected()).toResponse())
  return app
}

function notFound(path: string, method: string): Problem {
  const allowed = methods[path]
  if (allowed && !allowed.includes(method)) {
    return new Problem(405, 'Deze methode kan hier niet', `Gebruik ${allowed}.`, [], { Allow: allowed })
  }
  return new Problem(404, 'Deze pagina bestaat niet', 'Hier is niets. Het gesprek begint op /.')
}

const unexpected = (): Problem =>
  new Problem(500, 'Er ging iets mis', 'Dat ligt aan ons. Probeer het nog eens; er is niets verloren.')
