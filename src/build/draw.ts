import type { CompiledContent } from '../content/compiled.ts'
import type { Goal } from '../content/goal.ts'
import { domainOf } from '../facts/domain-of.ts'
import { compileTable } from '../rules/compile-table.ts'
import { toMermaid } from '../rules/graph/to-mermaid.ts'
import { unfold } from '../rules/graph/unfold.ts'
import { graphLabels } from './graph-labels.ts'

/**
 * The dialogue tree of each goal as a Markdown page with Mermaid drawings: file name to text.
 * @param asOf the day on which the rules are read, YYYY-MM-DD
 */
export function draw(content: CompiledContent, asOf: string): ReadonlyMap<string, string> {
  return new Map(content.goals.map((goal) => [`${goal.id}.md`, drawGoal(goal, content, asOf)]))
}

function drawGoal(goal: Goal, content: CompiledContent, asOf: string): string {
  const gates = goal.poort.map(({ tabel, door }) => [
    `## Eerst: ${titleOf(content, tabel)}`,
    `Alleen wat al bekend is, telt. Het gesprek gaat door bij ${door.join(', ')} en zolang het nog niet beslist is.`,
    drawing(tabel, content, asOf),
  ])
  const { lijst } = goal
  const first = lijst?.vragen.map((fact) => `- ${graphLabels(content).question(fact)}`) ?? []
  return [
    `# ${goal.titel}`,
    `Zo lopen de vragen op ${asOf}. Een antwoord dat al gegeven is, wordt niet meer gevraagd.`,
    ...gates.flat(),
    ...(first.length > 0 ? ['## Eerst, voor de checklist', first.join('\n')] : []),
    `## ${titleOf(content, goal.tabel)}`,
    drawing(goal.tabel, content, asOf),
    ...(lijst
      ? [
          `## Staat de aanmelding niet op de lijst: ${titleOf(content, lijst.anders)}`,
          drawing(lijst.anders, content, asOf),
        ]
      : []),
    '',
  ].join('\n\n')
}

function drawing(id: string, content: CompiledContent, asOf: string): string {
  const domain = domainOf(content.facts)
  const graph = unfold(compileTable(tableOf(content, id), content.exclusions, domain), asOf)
  return `\`\`\`mermaid\n${toMermaid(graph, graphLabels(content))}\`\`\``
}

const titleOf = (content: CompiledContent, id: string): string => tableOf(content, id).titel

function tableOf({ tables }: CompiledContent, id: string) {
  const table = tables.find((one) => one.id === id)
  if (!table)
    throw new Error(`draw: no table "${id}"; known are ${tables.map((one) => one.id).join(', ')}`)
  return table
}
