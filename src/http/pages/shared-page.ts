import type { Context } from 'hono'
import type { Service } from '../service.ts'
import { keepPages } from './keep-pages.ts'
import { originOf } from './origin-of.ts'
import { pageResponse } from './page-response.ts'

/** How long a page that is the same for everybody may be kept, in seconds. */
export const minutes = 300

/** Answers with a page that is the same for everybody who calls us by one name, and is made once. */
export function createSharedPage(service: Service) {
  const kept = keepPages()
  return (c: Context, make: (origin: string) => string, centre?: string): Response => {
    const origin = originOf(service, c)
    const html = kept([c.req.path, centre, origin], () => make(origin))
    return pageResponse(html, { keep: minutes })
  }
}
