import { noFacts } from '../facts/facts.ts'
import { narrow } from '../facts/narrow.ts'
import { boundText } from '../language/bound-text.ts'
import { readWords } from '../language/read-words.ts'
import { toTerms } from '../language/to-terms.ts'
import { sourcesOf } from '../render/sources-of.ts'
import { variantFor } from '../render/topic.ts'
import type { SourceView } from '../render/view.ts'
import { readPreset } from './read-facts.ts'
import { renderer, type Service } from './service.ts'

export interface SearchResult {
  readonly id: string
  readonly title: string
  readonly excerpt: string
  readonly html: string
  /** Centres whose way of working it is; empty: everybody's. */
  readonly centra: readonly string[]
  readonly score: number
  readonly url: string
  readonly sources: readonly SourceView[]
}

export interface SearchResponse {
  readonly query: string
  readonly results: readonly SearchResult[]
}

/** So many results are given where no number is asked for. */
export const usualLimit = 5

/** Subjects of every kind are found: among so many of the best there are articles enough. */
const searchedFor = (limit: number): number => 3 * limit + 12

/** Articles that have something to do with the query, in the version of the given centre. */
export function search(
  service: Service,
  query: string,
  centre: string | undefined,
  limit: number,
): SearchResponse {
  const { knowledge } = service
  const { reader } = knowledge
  const facts = narrow(knowledge.domain, noFacts, readPreset(knowledge, { centrum: centre }))
  const view = renderer(service, facts, service.today())
  const reading = readWords(boundText(query), reader.lexicon)
  const terms = toTerms(reading, reader.terms)
  const hits = reader
    .index({ terms, stems: reading.stems }, searchedFor(limit))
    .hits.filter(({ document }) => document.topic.kind === 'article')
  const results = hits.slice(0, limit).map(({ document, score }): SearchResult => {
    const article = variantFor(view, document.topic.id)
    const holds = article['geldt-voor']
    return {
      id: article.id,
      title: article.titel,
      excerpt: article.text.split('\n\n')[0] ?? '',
      html: /^<p>[\s\S]*?<\/p>/.exec(article.html)?.[0] ?? '',
      centra: holds === 'algemeen' ? [] : holds,
      score: Math.round(score * 1000) / 1000,
      url: `/artikels/${article.id}`,
      sources: sourcesOf(knowledge.sources, article.bronnen),
    }
  })
  return { query, results }
}
