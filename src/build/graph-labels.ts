import type { CompiledContent } from '../content/compiled.ts'
import type { Row } from '../content/table.ts'
import type { Leaf } from '../rules/graph/graph.ts'
import type { GraphLabels } from '../rules/graph/to-mermaid.ts'

/** Answers named on one arrow; of more, the number is said. */
const mostNamed = 4

/** The words of a drawing, in Dutch: those that people see. */
export function graphLabels({ facts, outcomes, centres }: CompiledContent): GraphLabels {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const centreNames = new Map(centres.map(({ id, kort }) => [id, kort]))
  const labelOf = (fact: string, value: string) =>
    factOf.get(fact)?.waarden.find(({ id }) => id === value)?.label ?? value
  const listed = (fact: string, values: readonly string[]) => {
    const named = values
      .slice(0, mostNamed)
      .map((value) => labelOf(fact, value))
      .join(' of ')
    return values.length > mostNamed ? `${named} … (${values.length})` : named
  }
  const outcomeOf = ({ dan, waarden }: Row) => {
    const parameters = Object.values(waarden ?? {}).map((value) => centreNames.get(value) ?? value)
    return [outcomes[dan]?.titel ?? dan, [...new Set(parameters)].join(', ')]
      .filter(Boolean)
      .join('\n')
  }
  return {
    question: (fact) => factOf.get(fact)?.vraag.anders ?? fact,
    answer: (fact, answer) => (answer === 'onbekend' ? 'weet ik niet' : listed(fact, answer)),
    verdict: (verdict) => verdictLabel(verdict, outcomeOf, listed, outcomes),
  }
}

function verdictLabel(
  verdict: Leaf['verdict'],
  outcomeOf: (row: Row) => string,
  listed: (fact: string, values: readonly string[]) => string,
  outcomes: CompiledContent['outcomes'],
): string {
  switch (verdict.kind) {
    case 'decided':
      return outcomeOf(verdict.row)
    case 'contradiction':
      return outcomes[verdict.exclusion.uitkomst]?.titel ?? verdict.exclusion.uitkomst
    case 'depends':
      return verdict.on
        .flatMap(({ fact, branches }) =>
          branches.map(({ values, row }) => `${listed(fact, values)}: ${outcomeOf(row)}`),
        )
        .join('\n')
  }
}
