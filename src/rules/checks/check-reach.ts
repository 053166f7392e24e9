import type { CompiledRow, CompiledTable } from '../compiled-table.ts'
import { rowHolds } from '../row-holds.ts'
import { intersect } from '../space/intersect.ts'
import type { Finding } from './finding.ts'

/** Rows that decide nothing on any day. The last row is exempt: it is also what is said when nobody knows more. */
export function checkReach(compiled: CompiledTable): readonly Finding[] {
  const reached = new Set(compiled.periods.flatMap(({ pieces }) => pieces.map(({ by }) => by)))
  return compiled.rows
    .slice(0, -1)
    .filter((row) => !reached.has(row))
    .map((row) => ({
      kind: 'unreachable' as const,
      table: compiled.table.id,
      row: row.row.id,
      ...whyNot(compiled, row),
    }))
}

function whyNot(
  compiled: CompiledTable,
  { row, box }: CompiledRow,
): Pick<Finding, 'detail' | 'names'> {
  const periods = compiled.periods.filter(({ from }) => rowHolds(row, from))
  if (periods.length === 0) return { detail: `it holds on no day: from ${row.van} to ${row.tot}` }
  const takers = periods.flatMap(({ pieces }) =>
    pieces.filter((piece) => intersect(piece.box, box)),
  )
  if (takers.length === 0) return { detail: 'exclusions rule out every case that it matches' }
  const names = [...new Set(takers.map(({ by }) => by.row.id))]
  return { detail: `earlier rows take every case: ${names.join(', ')}`, names }
}
