import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { articlePage } from './article-page.ts'
import { centrePage } from './centre-page.ts'
import { checklistPage, itemPage } from './checklist-page.ts'
import { fileView } from './file-view.ts'
import { contentFiles, filesPage } from './files-page.ts'
import { frame, type Page } from './frame.ts'
import { goalPage } from './goal-page.ts'
import { listPage } from './list-page.ts'
import { liveNews } from './live-news.ts'
import { html, type Html } from '../html.ts'
import { outcomePage } from './outcome-page.ts'
import { overviewPage } from './overview-page.ts'
import { questionPage } from './question-page.ts'
import type { Shown } from './snapshot.ts'
import { type ThingKind, thingsOf } from './things.ts'
import { tryPage } from './try-page.ts'
import type { Workshop } from './workshop.ts'

const lists: Readonly<Record<ThingKind, string>> = { gesprek: 'Gesprekken', vraag: 'Vragen', uitkomst: 'Uitkomsten', punt: 'Checklist', artikel: 'Artikels', centrum: 'Centra' }
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'"

/** The editors' desk, under /bewerk. */
export function deskApp(workshop: Workshop): Hono {
  const app = new Hono()
  const page = (c: Context, one: Page, status: 200 | 404 = 200) => {
    c.header('Content-Security-Policy', policy)
    c.header('Cache-Control', 'no-store')
    return c.html(frame(workshop.current(), one), status)
  }
  const asset = (name: string, type: string) =>
    app.get(`/${name}`, (c) => c.body(readFileSync(join(import.meta.dirname, name), 'utf8'), 200, { 'Content-Type': type }))
  asset('desk.css', 'text/css; charset=utf-8')
  asset('desk.js', 'text/javascript; charset=utf-8')
  app.get('/live', () => liveNews(workshop))
  app.get('/', (c) => page(c, { title: 'Overzicht', current: '/bewerk', body: overviewPage(workshop.current()) }))
  app.on(['GET', 'POST'], '/probeer', async (c) => {
    const form = c.req.method === 'POST' ? await c.req.parseBody() : {}
    const field = (name: string) => (typeof form[name] === 'string' ? form[name].slice(0, 1000).trim() : '')
    const body = withShown(workshop, (shown) => tryPage(shown, field('zin'), field('centrum'), field('rol')))
    return page(c, { title: 'Probeer een zin', current: '/bewerk/probeer', body: body ?? html``, live: 'ask' })
  })
  app.get('/bestand', (c) => page(c, { title: 'Regels en woorden', current: '/bewerk/bestand', body: filesPage(workshop.current()) }))
  app.get('/bestand/*', (c) => {
    const snapshot = workshop.current()
    const file = c.req.path.replace('/bewerk/bestand/', '')
    const isOurs = contentFiles(snapshot.root).includes(file) || snapshot.faults.some((fault) => fault.file === file)
    return isOurs ? page(c, { title: file.replace('content/', ''), current: '/bewerk/bestand', body: fileView(snapshot, file) }) : notHere(c)
  })
  for (const [kind, title] of Object.entries(lists) as [ThingKind, string][]) {
    const current = `/bewerk/${kind}`
    app.get(`/${kind}`, (c) => page(c, { title, current, body: withShown(workshop, (shown) => listOf(kind, shown, workshop, c.req.query())) ?? html`` }))
    app.get(`/${kind}/:id`, (c) => {
      const { id } = c.req.param()
      const body = withShown(workshop, (shown) => thingPage(kind, shown, workshop, id, c.req.query()))
      return body ? page(c, { title: titleOf(workshop, kind, id), current, body }) : notHere(c)
    })
  }
  app.notFound(notHere)
  return app

  function notHere(c: Context): Response {
    return page(c, { title: 'Dit is er niet', current: '', body: html`<p>Misschien is het bestand verplaatst of kan het niet gelezen worden. Kijk op het <a href="/bewerk">overzicht</a>.</p>` }, 404)
  }
}

function withShown(workshop: Workshop, show: (shown: Shown) => Html | null): Html | null {
  const { shown } = workshop.current()
  return shown ? show(shown) : html`<p class="let-op">Er is nog niets om te tonen. Verbeter eerst de fouten op het <a href="/bewerk">overzicht</a>.</p>`
}

type Query = Readonly<Record<string, string>>

function listOf(kind: ThingKind, shown: Shown, workshop: Workshop, query: Query): Html {
  return kind === 'punt' ? checklistPage(workshop.current(), shown, query) : listPage(workshop.current(), shown, kind)
}

function thingPage(kind: ThingKind, shown: Shown, workshop: Workshop, id: string, query: Query): Html | null {
  const snapshot = workshop.current()
  switch (kind) {
    case 'gesprek':
      return goalPage(snapshot, shown, id)
    case 'vraag':
      return questionPage(snapshot, shown, id)
    case 'uitkomst':
      return outcomePage(snapshot, shown, id, query)
    case 'punt':
      return itemPage(snapshot, shown, id)
    case 'artikel':
      return articlePage(snapshot, shown, id, query)
    case 'centrum':
      return centrePage(snapshot, shown, id)
  }
}

function titleOf(workshop: Workshop, kind: ThingKind, id: string): string {
  const { shown } = workshop.current()
  return (shown && thingsOf(shown.loaded).find((thing) => thing.kind === kind && thing.id === id)?.title) || id
}
