import type { Answer, Graph, Leaf } from './graph.ts'

/** The words of a drawing. */
export interface GraphLabels {
  readonly question: (fact: string) => string
  readonly answer: (fact: string, answer: Answer) => string
  readonly verdict: (verdict: Leaf['verdict']) => string
}

/** A graph as the text of a Mermaid flowchart: questions as rounded boxes, verdicts as square ones. */
export function toMermaid(graph: Graph, labels: GraphLabels): string {
  const lines = graph.nodes.flatMap((node, place) => {
    if (node.kind === 'leaf') return [`  n${place}["${escapeText(labels.verdict(node.verdict))}"]`]
    const edges = node.edges.map(
      ({ answer, to }) =>
        `  n${place} -->|"${escapeText(labels.answer(node.fact, answer))}"| n${to}`,
    )
    return [`  n${place}("${escapeText(labels.question(node.fact))}")`, ...edges]
  })
  return ['flowchart TD', ...lines, ''].join('\n')
}

/** Mermaid writes a character by its number as `#34;`; a line break is `<br/>`. */
function escapeText(text: string): string {
  return text
    .replace(/["#<>&`]/g, (character) => `#${character.charCodeAt(0)};`)
    .replaceAll('\n', '<br/>')
}
