import { Hono } from 'hono/tiny'
import { countsPage, periods } from './admin/counts-page.ts'
import { requireSecret } from './admin/require-secret.ts'
import { pageResponse } from './pages/page-response.ts'
import { Problem } from './problem.ts'
import { tooMany } from './rate-limit.ts'
import type { Service } from './service.ts'
import type { Surroundings } from './surroundings.ts'

/** The period that the page shows unless another is asked for. */
const usual = 30

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
    const days = lastDays(service.today(), periodOf(c.req.query('dagen')))
    const rows = await counters.read(days[0] ?? '').catch(() => {
      throw new Problem(
        503,
        'De tellingen zijn nu niet te lezen',
        'De gesprekken gaan gewoon door. Kijk het bestand of de databank na.',
        { headers: { 'Retry-After': '60' } },
      )
    })
    c.header('X-Robots-Tag', 'noindex')
    const page = countsPage(service, rows, { days, isFailing: counters.isFailing() })
    return pageResponse(page, { keep: 'private' })
  })
  return admin
}

const periodOf = (asked: string | undefined): number =>
  periods.find((days) => String(days) === asked) ?? usual

/** @param today YYYY-MM-DD; gives as many days up to that one, from old to new */
function lastDays(today: string, count: number): string[] {
  const noon = Date.parse(`${today}T12:00:00Z`)
  return Array.from({ length: count }, (_, i) =>
    new Date(noon - (count - 1 - i) * 86_400_000).toISOString().slice(0, 10),
  )
}
