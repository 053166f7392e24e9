import { Hono } from 'hono/tiny'
import type { ArticlePage } from '../knowledge.ts'
import { agreementsChoice, agreementsPaper } from './pages/agreements-page.ts'
import { articlePage } from './pages/article-page.ts'
import { articlesPage } from './pages/articles-page.ts'
import { conversationRoutes } from './pages/conversation-routes.ts'
import { demoPage } from './pages/demo-page.ts'
import { embedPage } from './pages/embed-page.ts'
import { fileRoutes } from './pages/file-routes.ts'
import { fixedPage, fixedPages } from './pages/fixed-page.ts'
import { originOf } from './pages/origin-of.ts'
import { pageResponse } from './pages/page-response.ts'
import { readForm } from './pages/read-form.ts'
import { presetOf } from './pages/read-talk.ts'
import { createSharedPage, minutes } from './pages/shared-page.ts'
import { wantsHtml } from './pages/wants-html.ts'
import { Problem } from './problem.ts'
import type { Service } from './service.ts'
import type { Surroundings } from './surroundings.ts'

/** The pages that people see. What somebody says travels in the body of a POST, never in an address. */
export function pageRoutes(
  service: Service,
  surroundings: Pick<Surroundings, 'compression'>,
): Hono {
  const pages = new Hono()
  if (surroundings.compression) pages.use(surroundings.compression.gzip)
  const shared = createSharedPage(service)
  pages.route('/', conversationRoutes(service))
  pages.get('/afspraken', (c) => shared(c, (origin) => agreementsChoice(service, origin)))
  pages.post('/afspraken', async (c) =>
    pageResponse(agreementsPaper(service, await readForm(c)), { keep: 'private' }),
  )
  pages.get('/artikels', async (c) => {
    const question = c.req.query('q') ?? ''
    if (question === '') return shared(c, (origin) => articlesPage(service, '', origin))
    await service.ready?.()
    return pageResponse(articlesPage(service, question, originOf(service, c)), { keep: 'private' })
  })
  pages.get('/artikels/:id', (c) => {
    const article = articleOf(service, c.req.param('id'))
    return shared(c, (origin) => articlePage(service, article, origin))
  })
  pages.get('/demo', (c) =>
    pageResponse(demoPage(service, c.req.query('centrum')), { keep: minutes }),
  )
  pages.get('/insluiten', (c) => {
    const { centrum } = presetOf(service.knowledge, c.req.query('centrum'))
    return shared(c, (origin) => embedPage(service, centrum, origin), centrum)
  })
  for (const name of fixedPages)
    pages.get(`/${name}`, (c) => shared(c, (origin) => fixedPage(service, name, origin)))
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

function articleOf({ knowledge }: Service, id: string): ArticlePage {
  const article = knowledge.articles.get(id)
  if (article) return article
  throw new Problem(
    404,
    'Dit artikel bestaat niet',
    'Misschien is het verplaatst. Zoek het hieronder, of stel uw vraag.',
  )
}
