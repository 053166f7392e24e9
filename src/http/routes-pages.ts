import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { agreementsChoice, agreementsPaper } from './pages/agreements-page.ts'
import { articlePage } from './pages/article-page.ts'
import { articlesPage } from './pages/articles-page.ts'
import { checklistPage } from './pages/checklist-page.ts'
import { firstPage, nextPage } from './pages/conversation-page.ts'
import { demoPage } from './pages/demo-page.ts'
import { embedPage } from './pages/embed-page.ts'
import { fileRoutes } from './pages/file-routes.ts'
import { fixedPage, fixedPages } from './pages/fixed-page.ts'
import { keepPages } from './pages/keep-pages.ts'
import { originOf } from './pages/origin-of.ts'
import { pageResponse } from './pages/page-response.ts'
import { readForm } from './pages/read-form.ts'
import { presetOf, readTalk } from './pages/read-talk.ts'
import { wantsHtml } from './pages/wants-html.ts'
import { Problem } from './problem.ts'
import type { Service } from './service.ts'
import type { Surroundings } from './surroundings.ts'

/** How long a page that is the same for everybody may be kept, in seconds. */
const minutes = 300

/** The pages that people see. What somebody says travels in the body of a POST, never in an address. */
export function pageRoutes(
  service: Service,
  surroundings: Pick<Surroundings, 'compression'>,
): Hono {
  const pages = new Hono()
  if (surroundings.compression) pages.use(surroundings.compression.gzip)
  const origin = (c: Context) => service.publicUrl ?? originOf(c.req.raw)
  const kept = keepPages()
  /** A page that is the same for everybody who calls us by one name. */
  const shared = (c: Context, make: (origin: string) => string, centre?: string) => {
    const name = origin(c)
    return pageResponse(
      kept([c.req.path, centre, name], () => make(name)),
      { keep: minutes },
    )
  }
  for (const path of ['/', '/venster'] as const) {
    const options = { keep: 'private', framed: path === '/venster' } as const
    pages.get(path, (c) =>
      pageResponse(
        firstPage(service, { path, origin: origin(c), simple: false }, c.req.query()),
        options,
      ),
    )
    pages.post(path, async (c) => {
      const form = await readForm(c)
      return pageResponse(
        nextPage(
          service,
          { path, origin: origin(c), simple: form.has('simple') },
          readTalk(service, form),
        ),
        options,
      )
    })
  }
  pages.post('/checklist', async (c) => checklistPage(service, await readForm(c)))
  pages.get('/afspraken', (c) => shared(c, (name) => agreementsChoice(service, name)))
  pages.post('/afspraken', async (c) =>
    pageResponse(agreementsPaper(service, await readForm(c)), { keep: 'private' }),
  )
  pages.get('/artikels', (c) => {
    const question = c.req.query('q') ?? ''
    return question === ''
      ? shared(c, (name) => articlesPage(service, '', name))
      : pageResponse(articlesPage(service, question, origin(c)), { keep: 'private' })
  })
  pages.get('/artikels/:id', (c) => {
    const article = service.knowledge.articles.get(c.req.param('id'))
    if (!article)
      throw new Problem(
        404,
        'Dit artikel bestaat niet',
        'Misschien is het verplaatst. Zoek het hieronder, of stel uw vraag.',
      )
    return shared(c, (name) => articlePage(service, article, name))
  })
  pages.get('/demo', (c) =>
    pageResponse(demoPage(service, c.req.query('centrum')), { keep: minutes }),
  )
  pages.get('/insluiten', (c) => {
    const { centrum } = presetOf(service.knowledge, c.req.query('centrum'))
    return shared(c, (name) => embedPage(service, centrum, name), centrum)
  })
  for (const name of fixedPages) {
    pages.get(`/${name}`, (c) => shared(c, (called) => fixedPage(service, name, called)))
  }
  pages.route('/', fileRoutes(service, surroundings))
  pages.get('*', (c) => {
    if (!wantsHtml(c)) return c.notFound()
    throw new Problem(
      404,
      'Deze pagina bestaat niet',
      'Misschien is ze verplaatst. Zoek hieronder, of stel uw vraag.',
    )
  })
  return pages
}
