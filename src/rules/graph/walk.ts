import type { Answer, Graph, Leaf } from './graph.ts'

/** One dialogue from first question to verdict. */
export interface Path {
  readonly steps: readonly { readonly fact: string; readonly answer: Answer }[]
  readonly verdict: Leaf['verdict']
}

/** Every path of a graph, one by one, in the order of the answers. */
export function* walk(
  graph: Graph,
  from: number = graph.root,
  steps: Path['steps'] = [],
): Generator<Path> {
  const node = graph.nodes[from]
  if (!node) throw new Error(`rules: the graph has no node ${from}`)
  if (node.kind === 'leaf') {
    yield { steps, verdict: node.verdict }
    return
  }
  for (const { answer, to } of node.edges)
    yield* walk(graph, to, [...steps, { fact: node.fact, answer }])
}
