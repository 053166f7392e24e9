import { Hono } from 'hono/tiny'
import { Problem } from './problem.ts'
import type { Service } from './service.ts'
import type { Surroundings } from './surroundings.ts'

/** For who watches over the service: /healthz says that it lives, /readyz that it takes new visitors. Counting may fail without making it unready. */
export function healthRoutes(
  { knowledge }: Service,
  { counters, isStopping }: Pick<Surroundings, 'counters' | 'isStopping'>,
): Hono {
  const health = new Hono()
  health.get('/healthz', (c) => c.json({ status: 'ok', contentVersion: knowledge.version }))
  health.get('/readyz', (c) => {
    if (isStopping())
      throw new Problem(503, 'De dienst stopt', 'Nieuwe vragen gaan naar een andere server.', {
        headers: { 'Retry-After': '5' },
      })
    const counting = counters === null ? 'off' : counters.isFailing() ? 'failing' : 'ok'
    c.header('Cache-Control', 'no-store')
    return c.json({ status: 'ready', contentVersion: knowledge.version, counters: counting })
  })
  return health
}
