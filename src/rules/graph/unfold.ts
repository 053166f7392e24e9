import { addTo } from '../../common/add-to.ts'
import { type Facts, noFacts } from '../../facts/facts.ts'
import type { CompiledTable } from '../compiled-table.ts'
import { decide } from '../decide.ts'
import { piecesWithin } from '../pieces-within.ts'
import { knownBox } from '../space/known-box.ts'
import type { Edge, Graph, Leaf, Question } from './graph.ts'

/** All dialogues that a table leads to on a day (YYYY-MM-DD), from what is known at the start. */
export function unfold(compiled: CompiledTable, asOf: string, start: Facts = noFacts): Graph {
  const nodes: (Question | Leaf)[] = []
  const places = new Map<string, number>()
  const visited = new Map<string, number>()

  /** Nodes refer to others by place, so that equal text means equal subtree. */
  const place = (node: Question | Leaf): number => {
    const text = textOf(node)
    const found = places.get(text) ?? nodes.push(node) - 1
    places.set(text, found)
    return found
  }
  const visit = (facts: Facts): number => {
    const key = keyOf(compiled, facts)
    const found = visited.get(key) ?? place(nodeFor(compiled, facts, asOf, visit))
    visited.set(key, found)
    return found
  }
  return { root: visit(start), nodes }
}

function nodeFor(
  compiled: CompiledTable,
  facts: Facts,
  asOf: string,
  visit: (facts: Facts) => number,
): Question | Leaf {
  const verdict = decide(compiled, facts, asOf)
  if (verdict.kind !== 'open') return { kind: 'leaf', verdict }
  const { ask } = verdict
  const values = compiled.axes.find(({ fact }) => fact === ask)?.values ?? []
  const unknown = { values: facts[ask]?.values ?? values, unknown: true }
  const edges = alikeValues(compiled, facts, ask, asOf).map((answer) => ({
    answer,
    to: visit({ ...facts, [ask]: { values: answer.slice(0, 1), unknown: false } }),
  }))
  return {
    kind: 'question',
    fact: ask,
    edges: [
      ...mergeEdges(edges, values),
      { answer: 'onbekend', to: visit({ ...facts, [ask]: unknown }) },
    ],
  }
}

/** The values of a fact in groups that no piece tells apart: one of a group stands for all. */
function alikeValues(
  compiled: CompiledTable,
  facts: Facts,
  fact: string,
  asOf: string,
): readonly (readonly string[])[] {
  const place = compiled.axes.findIndex((axis) => axis.fact === fact)
  const pieces = piecesWithin(compiled, knownBox(compiled.axes, facts), asOf)
  const groups = new Map<string, string[]>()
  for (const [value, bit] of compiled.axes[place]?.bits ?? []) {
    const hits = pieces.flatMap(({ box }, piece) =>
      ((box[place] ?? 0n) & bit) === 0n ? [] : [piece],
    )
    if (hits.length > 0) addTo(groups, hits.join(), value)
  }
  return [...groups.values()]
}

/** One edge per node that answers lead to, its values in the authored order. */
function mergeEdges(
  edges: readonly { answer: readonly string[]; to: number }[],
  values: readonly string[],
): readonly Edge[] {
  const merged = new Map<number, Set<string>>()
  for (const { answer, to } of edges)
    merged.set(to, new Set([...(merged.get(to) ?? []), ...answer]))
  return [...merged].map(([to, answer]) => ({
    answer: values.filter((value) => answer.has(value)),
    to,
  }))
}

function keyOf({ axes }: CompiledTable, facts: Facts): string {
  return JSON.stringify(axes.map(({ fact }) => facts[fact] ?? null))
}

/** Rows and exclusions have an id, which is enough to tell them apart. */
function textOf(node: Question | Leaf): string {
  return JSON.stringify(node, (key, value) =>
    key === 'row' || key === 'exclusion' ? value.id : value,
  )
}
