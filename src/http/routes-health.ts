import type { Context } from 'hono'
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
  const { version: contentVersion } = knowledge
  health.get('/healthz', (c) => asOfNow(c, { status: 'ok', contentVersion }))
  health.get('/readyz', (c) => {
    if (isStopping())
      throw new Problem(503, 'De dienst stopt', 'Nieuwe vragen gaan naar een andere server.', {
        headers: { 'Retry-After': '5' },
      })
    const counting = counters === null ? 'off' : counters.isFailing() ? 'failing' : 'ok'
    return asOfNow(c, { status: 'ready', contentVersion, counters: counting })
  })
  return health
}

const asOfNow = (c: Context, value: object): Response =>
  c.json(value, 200, { 'Cache-Control': 'no-store' })
