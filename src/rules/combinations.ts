import type { Row } from '../content/table.ts'
import type { CompiledTable } from './compiled-table.ts'
import { piecesWithin } from './pieces-within.ts'
import { sizeOf } from './space/size-of.ts'

/** One outcome of a table: the rows that give it to some combination, and to how many combinations. */
export interface OutcomeCount {
  readonly rows: readonly Row[]
  readonly count: number
}

/** The number of possible combinations per outcome on a day (YYYY-MM-DD), in the order of the rows. Exact: sizes are summed, nothing is enumerated. */
export function combinations(compiled: CompiledTable, asOf: string): readonly OutcomeCount[] {
  const whole = compiled.axes.map(({ all }) => all)
  const counts = new Map<number, { rows: Set<Row>; count: number }>()
  for (const { box, by } of piecesWithin(compiled, whole, asOf)) {
    const entry = counts.get(by.outcome) ?? { rows: new Set<Row>(), count: 0 }
    counts.set(by.outcome, { rows: entry.rows.add(by.row), count: entry.count + sizeOf(box) })
  }
  return [...counts.values()].map(({ rows, count }) => ({ rows: [...rows], count }))
}
