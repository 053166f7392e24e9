import { addTo } from '../../common/add-to.ts'
import type { ArticlePage, Knowledge } from '../../knowledge.ts'
import { maskPersonalData } from '../../language/personal-data.ts'
import { search } from '../search.ts'
import type { Service } from '../service.ts'
import { holdsFor } from './holds-for.ts'
import { renderPage } from './render-page.ts'
import { subjects, subjectTitle } from './subject-title.ts'

const mostResults = 10

/** All articles by subject, and what a search finds. An empty question shows the list alone. */
export function articlesPage(service: Service, question: string, origin: string): string {
  const query = question.trim().slice(0, 200)
  const view = {
    query: maskPersonalData(query).text,
    ...(query === '' ? noSearch : found(service, query)),
    ...listed(service.knowledge),
  }
  return renderPage(service, 'artikels', view, {
    title:
      query === '' ? 'Artikels over leersteun | Infopunt leersteun' : 'Zoeken | Infopunt leersteun',
    description:
      'Alle artikels van het infopunt leersteun, in gewone woorden en met de bron erbij: verslag, types, aanmelden, overgang, rechten.',
    canonical: query === '' ? `${origin}/artikels` : null,
    current: 'artikels',
  })
}

const noSearch = { searched: false, results: [] }

function found(service: Service, query: string) {
  const results = search(service, query, undefined, mostResults).results.map(
    ({ url, title, excerpt }) => ({ url, title, excerpt }),
  )
  return { searched: true, results }
}

function listed(knowledge: Knowledge) {
  const articles = knowledge.content.articles
  const general = articles.filter((article) => article['geldt-voor'] === 'algemeen')
  const ids = [...new Set([...subjects, ...articles.map(({ onderwerp }) => onderwerp)])]
  return {
    subjects: ids
      .map((id) => ({
        id,
        title: subjectTitle(id),
        articles: links(general.filter(({ onderwerp }) => onderwerp === id)),
      }))
      .filter((subject) => subject.articles.length > 0),
    centres: perCentre(
      knowledge,
      articles.filter((article) => article['geldt-voor'] !== 'algemeen'),
    ),
    count: articles.length,
  }
}

/** Articles of the same centres together, under their names. */
function perCentre(knowledge: Knowledge, articles: readonly ArticlePage[]) {
  const groups = new Map<string, ArticlePage[]>()
  for (const article of articles) {
    const name = holdsFor(knowledge, article)
      .map(({ kort }) => kort)
      .join(', ')
    addTo(groups, name, article)
  }
  return [...groups].map(([name, group]) => ({ name, articles: links(group) }))
}

function links(articles: readonly ArticlePage[]) {
  return articles
    .map(({ id, titel }) => ({ id, titel }))
    .sort((a, b) => a.titel.localeCompare(b.titel, 'nl'))
}
