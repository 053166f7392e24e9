import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono/tiny'
import type { Service } from '../../http/service.ts'
import { deskApp } from './desk-app.ts'
import { openSite } from './site-app.ts'
import { watchFolders } from './watch-folders.ts'
import { openWorkshop } from './workshop.ts'

export interface EditOptions {
  /** Holds `content/` and `templates/`. */
  readonly root: string
  /** 0: any that is free. */
  readonly port: number
  readonly today: () => string
}

export interface EditServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The preview for editors, on this computer alone: the desk under /bewerk, and the infopunt itself everywhere else. */
export async function startEditServer({ root, port, today }: EditOptions): Promise<EditServer> {
  const workshop = openWorkshop(root, today)
  const site = await openSite()
  const siteOf = remember((service: Service) => site?.(service))
  const app = new Hono()
  app.route('/bewerk', deskApp(workshop))
  app.get('/', async (c, next) =>
    c.req.header('sec-fetch-dest') === 'iframe' ? next() : c.redirect('/bewerk'),
  )
  app.all('*', (c) => {
    const { shown } = workshop.current()
    const show = shown ? siteOf(shown.service) : undefined
    return show
      ? show(c.req.raw)
      : c.text(
          'Het infopunt zelf kan nu niet getoond worden. Verbeter de fouten op /bewerk en start opnieuw.',
          503,
        )
  })
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port })
  await once(server, 'listening')
  const unwatch = watchFolders(root, ['content', 'templates'], () => void workshop.refresh())
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bewerk`,
    close: async () => {
      unwatch()
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close()
      await once(server, 'close')
      workshop.close()
    },
  }
}

/** Makes a thing once for the same argument. */
function remember<A, B>(make: (from: A) => B): (from: A) => B {
  let last: { readonly from: A; readonly made: B } | undefined
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) }
    return last.made
  }
}
