import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { type Html, html } from '../html.ts'
import { contentFiles } from '../load-content.ts'
import { checklistPage } from './checklist-page.ts'
import { deskAssets } from './desk-assets.ts'
import { fileView } from './file-view.ts'
import { filesPage } from './files-page.ts'
import { frame, type Page } from './frame.ts'
import { listPage } from './list-page.ts'
import { liveNews } from './live-news.ts'
import { overviewPage } from './overview-page.ts'
import type { Shown, Snapshot } from './snapshot.ts'
import { thingPage } from './thing-page.ts'
import { type ThingKind, thingsOf } from './things.ts'
import { tryPage } from './try-page.ts'
import type { Workshop } from './workshop.ts'

const lists: Readonly<Record<ThingKind, string>> = {
  gesprek: 'Gesprekken',
  vraag: 'Vragen',
  uitkomst: 'Uitkomsten',
  punt: 'Checklist',
  artikel: 'Artikels',
  centrum: 'Centra',
}
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

/** The editors' desk, under /bewerk. */
export function deskApp(workshop: Workshop): Hono {
  const app = new Hono()
  const assets = deskAssets()
  const { current } = workshop
  app.get('/desk.css', async (c) =>
    c.body((await assets).style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.get('/desk.js', async (c) =>
    c.body((await assets).script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  app.get('/live', () => liveNews(workshop))
  app.get('/', (c) =>
    show(c, current(), { title: 'Overzicht', current: '/bewerk', body: overviewPage(current()) }),
  )
  app.on(['GET', 'POST'], '/probeer', async (c) => {
    const form = c.req.method === 'POST' ? await c.req.parseBody() : {}
    const field = (name: string) =>
      typeof form[name] === 'string' ? form[name].slice(0, 1000).trim() : ''
    const body = withShown(current(), (shown) =>
      tryPage(shown, field('zin'), field('centrum'), field('rol')),
    )
    return show(c, current(), {
      title: 'Probeer een zin',
      current: '/bewerk/probeer',
      body,
      live: 'ask',
    })
  })
  app.get('/bestand', (c) =>
    show(c, current(), {
      title: 'Regels en woorden',
      current: '/bewerk/bestand',
      body: filesPage(current()),
    }),
  )
  app.get('/bestand/*', (c) => showFile(c, current(), c.req.path.replace('/bewerk/bestand/', '')))
  for (const [kind, title] of Object.entries(lists) as [ThingKind, string][]) {
    app.get(`/${kind}`, (c) => {
      const body = withShown(current(), (shown) => listOf(current(), shown, kind, c.req.query()))
      return show(c, current(), { title, current: `/bewerk/${kind}`, body })
    })
    app.get(`/${kind}/:id`, (c) => showThing(c, current(), kind, c.req.param('id')))
  }
  app.all('*', (c) => notHere(c, current()))
  return app
}

function show(
  c: Context,
  snapshot: Snapshot,
  page: Page,
  status: 200 | 404 = 200,
): Response | Promise<Response> {
  c.header('Content-Security-Policy', policy)
  c.header('Cache-Control', 'no-store')
  return c.html(frame(snapshot, page), status)
}

function notHere(c: Context, snapshot: Snapshot) {
  const body = html`<p>Misschien is het bestand verplaatst of kan het niet gelezen worden. Kijk op het <a href="/bewerk">overzicht</a>.</p>`
  return show(c, snapshot, { title: 'Dit is er niet', current: '', body }, 404)
}

/** Only files of the content, and files that are missing there. */
function showFile(c: Context, snapshot: Snapshot, file: string) {
  const isOurs =
    contentFiles(snapshot.root, 'content').includes(file) ||
    snapshot.faults.some((fault) => fault.file === file)
  if (!isOurs) return notHere(c, snapshot)
  return show(c, snapshot, {
    title: file.replace('content/', ''),
    current: '/bewerk/bestand',
    body: fileView(snapshot, file),
  })
}

function showThing(c: Context, snapshot: Snapshot, kind: ThingKind, id: string) {
  const { shown } = snapshot
  const body = shown && thingPage(snapshot, shown, kind, id, c.req.query())
  if (!body) return notHere(c, snapshot)
  const title =
    thingsOf(shown.loaded).find((thing) => thing.kind === kind && thing.id === id)?.title ?? id
  return show(c, snapshot, { title, current: `/bewerk/${kind}`, body })
}

function withShown({ shown }: Snapshot, make: (shown: Shown) => Html): Html {
  if (shown) return make(shown)
  return html`<p class="let-op">Er is nog niets om te tonen. Verbeter eerst de fouten op het <a href="/bewerk">overzicht</a>.</p>`
}

function listOf(
  snapshot: Snapshot,
  shown: Shown,
  kind: ThingKind,
  query: Readonly<Record<string, string>>,
): Html {
  return kind === 'punt' ? checklistPage(snapshot, shown, query) : listPage(snapshot, shown, kind)
}
