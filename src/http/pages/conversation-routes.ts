import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { readyFor, type Service } from '../service.ts'
import { checklistPage } from './checklist-page.ts'
import { firstPage, nextPage, type Place } from './conversation-page.ts'
import { originOf } from './origin-of.ts'
import { pageResponse } from './page-response.ts'
import { readForm } from './read-form.ts'
import { readTalk } from './read-talk.ts'

/** The conversation on our own site and in a frame on another, and the checklist that it can end with. */
export function conversationRoutes(service: Service): Hono {
  const routes = new Hono()
  for (const path of ['/', '/venster'] as const) {
    const options = { keep: 'private', framed: path === '/venster' } as const
    const place = (c: Context, simple: boolean): Place => ({
      path,
      origin: originOf(service, c),
      simple,
    })
    routes.get(path, (c) =>
      pageResponse(firstPage(service, place(c, false), c.req.query()), options),
    )
    routes.post(path, async (c) => {
      const form = await readForm(c)
      const here = place(c, form.has('simple'))
      const talk = readTalk(service, form)
      await readyFor(service, talk.request.input)
      return pageResponse(nextPage(service, here, talk), options)
    })
  }
  routes.post('/checklist', async (c) => checklistPage(service, await readForm(c)))
  return routes
}
