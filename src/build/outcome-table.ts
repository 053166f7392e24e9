import type { CompiledContent } from '../content/compiled.ts'
import type { Row, Table } from '../content/table.ts'
import { domainOf } from '../facts/domain-of.ts'
import { combinations } from '../rules/combinations.ts'
import { compileTable } from '../rules/compile-table.ts'
import type { CompiledTable } from '../rules/compiled-table.ts'
import { unfold } from '../rules/graph/unfold.ts'
import { walk } from '../rules/graph/walk.ts'
import { beginning } from '../rules/turning-days.ts'

const title =
  '# Uitkomst → aantal combinaties. Gemaakt met: npx tsx src/build/cli.ts tellingen --schrijf'

/**
 * Per table and per period in which its rules stay the same: each outcome with the number of combinations that lead to
 * it. It is committed, so that a change to a rule shows what moves. It does not depend on the day on which it is made.
 */
export function outcomeTable({ tables, exclusions, facts }: CompiledContent): string {
  const domain = domainOf(facts)
  const parts = tables.map((table) => ofTable(table, compileTable(table, exclusions, domain)))
  return `${[title, ...parts].join('\n\n')}\n`
}

function ofTable(table: Table, compiled: CompiledTable): string {
  const days = compiled.periods.map(({ from }) => from)
  const since = days.length > 1 ? days.filter((day) => day !== beginning) : days
  return since.map((day) => ofPeriod(table, compiled, day)).join('\n\n')
}

function ofPeriod({ id }: Table, compiled: CompiledTable, day: string): string {
  const outcomes = combinations(compiled, day)
  const all = outcomes.reduce((sum, { count }) => sum + count, 0)
  const paths = [...walk(unfold(compiled, day))].length
  const from = day === beginning ? '' : ` vanaf ${day}`
  const lines = outcomes
    .map(({ rows, count }) => `${String(count).padStart(7)}  ${nameOf(rows)}`)
    .sort((a, b) => (a.slice(9) < b.slice(9) ? -1 : 1))
  return [`${id}${from}: ${all} combinaties, ${paths} gesprekken`, ...lines].join('\n')
}

/** Rows of one outcome have the same `dan` and the same parameters. */
function nameOf([row]: readonly Row[]): string {
  const parameters = Object.entries(row?.waarden ?? {}).map(([key, value]) => `${key}=${value}`)
  return [row?.dan ?? '', ...parameters].join(' ')
}
