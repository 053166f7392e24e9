import type { ArticlePage, CentrePage, Knowledge } from '../../knowledge.ts'

/** The centres whose way of working an article tells; none: everybody's. */
export function holdsFor(
  { centres }: Knowledge,
  { 'geldt-voor': holds }: ArticlePage,
): CentrePage[] {
  return holds === 'algemeen' ? [] : holds.flatMap((id) => centres.get(id) ?? [])
}
