import type { CompiledRow, CompiledTable } from '../compiled-table.ts'
import { piecesWithin } from '../pieces-within.ts'
import { rowHolds } from '../row-holds.ts'
import { boxOf } from '../space/box-of.ts'
import type { Finding } from './finding.ts'

/** Rows that do not decide every case of their own example, today or else on the first or last day on which they hold. */
export function checkExamples(compiled: CompiledTable, today: string): readonly Finding[] {
  return compiled.rows.flatMap((row) => {
    const takers = takersOf(compiled, row, today)
    if (!takers || (takers.length === 1 && takers[0] === row.row.id)) return []
    const detail =
      takers.length === 0
        ? 'no row decides its example'
        : `its example is decided by ${takers.join(', ')}`
    const kind = 'example' as const
    return [{ kind, table: compiled.table.id, row: row.row.id, detail, names: takers }]
  })
}

function takersOf(
  compiled: CompiledTable,
  { row }: CompiledRow,
  today: string,
): readonly string[] | undefined {
  if (!row.voorbeeld) return undefined
  const narrowing = Object.fromEntries(
    Object.entries(row.voorbeeld).map(([fact, value]) => [fact, [value]]),
  )
  const day = rowHolds(row, today) ? today : (row.van ?? row.tot ?? today)
  const pieces = piecesWithin(compiled, boxOf(compiled.axes, narrowing), day)
  return [...new Set(pieces.map(({ by }) => by.row.id))]
}
