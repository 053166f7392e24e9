import type { Row } from '../../content/table.ts'
import type { Graph, Leaf } from '../../rules/graph/graph.ts'

/** What an answer comes from: a row, or an exclusion. */
export type Source =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'exclusion'; readonly id: string }

/** Per node of a graph the rows that its outcomes come from, each once, in the order of `rows`; exclusions come last. */
export function rowsUnder(graph: Graph, rows: readonly Row[]): (node: number) => readonly Source[] {
  const found = new Map<number, readonly Source[]>()
  const placeOf = (source: Source): number =>
    source.kind === 'row' ? rows.findIndex(({ id }) => id === source.row.id) : rows.length
  const visit = (place: number): readonly Source[] => {
    const known = found.get(place)
    if (known) return known
    const node = graph.nodes[place]
    const sources =
      node?.kind === 'question'
        ? node.edges.flatMap(({ to }) => visit(to))
        : node
          ? sourcesOf(node)
          : []
    const once = [
      ...new Map(sources.map((source) => [sourceId(source), source])).values(),
    ].toSorted((a, b) => placeOf(a) - placeOf(b))
    found.set(place, once)
    return once
  }
  return visit
}

function sourcesOf({ verdict }: Leaf): readonly Source[] {
  if (verdict.kind === 'contradiction') return [{ kind: 'exclusion', id: verdict.exclusion.id }]
  return verdict.because.map(({ row }) => ({ kind: 'row', row }))
}

/** The name that the content has for it. */
export const sourceId = (source: Source): string =>
  source.kind === 'row' ? source.row.id : source.id
