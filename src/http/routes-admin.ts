import { Hono } from 'hono'
import { countsPage } from './admin/counts-page.ts'
import { requireSecret } from './admin/require-secret.ts'
import { pageResponse } from './pages/page-response.ts'
import { Problem } from './problem.ts'
import { tooMany } from './rate-limit.ts'
import type { Service } from './service.ts'
import type { Surroundings } from './surroundings.ts'

/** Days that the page shows. */
const shownDays = 90

/** What only the people of the infopunt see: the counts. Not there at all without COUNTERS_DB and ADMIN_SECRET. */
export function adminRoutes(
  service: Service,
  { config, clientOf, limit, counters }: Surroundings,
): Hono {
  const admin = new Hono()
  const secret = config.ADMIN_SECRET
  if (counters === null || secret === undefined) return admin
  admin.use(async (c, next) => {
    const wait = await limit(`beheer ${clientOf(c) ?? ''}`)
    if (wait > 0) throw tooMany(wait)
    await requireSecret(c.req.raw, secret)
    await next()
  })
  admin.get('/tellingen', async (c) => {
    const today = service.today()
    const rows = await counters.read(daysBefore(today, shownDays - 1)).catch(() => {
      throw new Problem(
        503,
        'De tellingen zijn nu niet te lezen',
        'De gesprekken gaan gewoon door. Kijk het bestand of de databank na.',
        [],
        { 'Retry-After': '60' },
      )
    })
    c.header('X-Robots-Tag', 'noindex')
    return pageResponse(
      countsPage(service, rows, { today, days: shownDays, isFailing: counters.isFailing() }),
      { keep: 'private' },
    )
  })
  return admin
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
