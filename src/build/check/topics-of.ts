import { idOf, type LoadedContent } from '../load-content.ts'

/** What a button can go to: the ids of articles and goals. */
export function topicsOf({ articles, goals }: LoadedContent): ReadonlySet<string> {
  return new Set([...articles.map(({ file }) => idOf(file)), ...goals.map(({ data }) => data.id)])
}
