import type { ArticlePage } from '../../knowledge.ts'
import { enumerate } from '../../render/text.ts'
import { renderArticle } from '../../render/topic.ts'
import { renderer, type Service } from '../service.ts'
import { holdsFor } from './holds-for.ts'
import { renderPage } from './render-page.ts'
import { sourceLines } from './source-lines.ts'
import { subjectTitle } from './subject-title.ts'

/** One article to read, with its sources, for whom it holds, and what belongs to it. */
export function articlePage(service: Service, article: ArticlePage, origin: string): string {
  const { knowledge } = service
  const { html, sources } = renderArticle(renderer(service), article)
  const centres = holdsFor(knowledge, article)
  const view = {
    id: article.id,
    titel: article.titel,
    subject: { id: article.onderwerp, title: subjectTitle(article.onderwerp) },
    short: article.eenvoudig ?? null,
    html,
    holds:
      centres.length === 0 ? 'alle leersteuncentra' : enumerate(centres.map(({ naam }) => naam)),
    sources: sourceLines(sources),
    related: relatedOf(service, article),
    variants: variantsOf(service, article),
  }
  return renderPage(service, 'artikel', view, {
    title: `${article.titel} | Infopunt leersteun`,
    description: descriptionOf(article),
    canonical: `${origin}/artikels/${article.id}`,
    current: 'artikels',
  })
}

interface Link {
  readonly url: string
  readonly words: string
}

/** Further reading; a goal of the conversation begins there. */
function relatedOf({ knowledge }: Service, { verder }: ArticlePage): Link[] {
  return verder.flatMap((id): Link[] => {
    const article = knowledge.articles.get(id)
    if (article) return [{ url: `/artikels/${id}`, words: article.titel }]
    const goal = knowledge.goals.get(id)
    return goal ? [{ url: `/?onderwerp=${id}`, words: goal.knop.anders }] : []
  })
}

/** The same subject elsewhere: the centres' own versions of a general article, or the general article of a version. */
function variantsOf({ knowledge }: Service, article: ArticlePage): Link[] {
  const own = (knowledge.variants.get(article.id) ?? []).map((variant) => ({
    url: `/artikels/${variant.id}`,
    words: enumerate(holdsFor(knowledge, variant).map(({ naam }) => naam)),
  }))
  const base = knowledge.articles.get(article['variant-van'] ?? '')
  return base ? [{ url: `/artikels/${base.id}`, words: `In het algemeen: ${base.titel}` }] : own
}

const longest = 155

/** The first sentences, as far as a search engine shows them. */
function descriptionOf({ eenvoudig, text }: ArticlePage): string {
  const first = [eenvoudig, text.split('\n\n')[0]].filter(Boolean).join(' ')
  return first.length <= longest ? first : `${first.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
