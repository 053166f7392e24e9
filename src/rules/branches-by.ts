import type { CompiledRow, Piece } from './compiled-table.ts'
import type { Axis } from './space/axis.ts'
import type { Branch } from './verdict.ts'

/** The values of one fact grouped by the outcome that each leads to; undefined when one of them leads to more than one. */
export function branchesBy(
  axis: Axis,
  place: number,
  pieces: readonly Piece[],
): readonly Branch[] | undefined {
  const branches = new Map<number, { values: string[]; by: CompiledRow }>()
  for (const value of axis.values) {
    const bit = axis.bits.get(value) ?? 0n
    const rows = pieces.filter(({ box }) => ((box[place] ?? 0n) & bit) !== 0n).map(({ by }) => by)
    const by = rows[0]
    if (!by) continue
    if (rows.some(({ outcome }) => outcome !== by.outcome)) return undefined
    const branch = branches.get(by.outcome)
    if (branch) branch.values.push(value)
    branches.set(by.outcome, { values: branch?.values ?? [value], by: earliest(branch?.by, by) })
  }
  return [...branches.values()].map(({ values, by }) => ({ values, row: by.row }))
}

function earliest(a: CompiledRow | undefined, b: CompiledRow): CompiledRow {
  return a && a.place < b.place ? a : b
}
