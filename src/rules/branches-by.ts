import type { CompiledRow, CompiledTable, Piece } from './compiled-table.ts'

/** Values of one fact that lead to one outcome, and the first row that gives it to them. */
export interface CompiledBranch {
  readonly values: readonly string[]
  readonly by: CompiledRow
}

/** The values of the fact of `axis` grouped by the outcome that each leads to; undefined when one of them leads to more than one. */
export function branchesBy(
  { axes }: CompiledTable,
  axis: number,
  pieces: readonly Piece[],
): readonly CompiledBranch[] | undefined {
  const branches = new Map<number, { values: string[]; by: CompiledRow }>()
  for (const [value, bit] of axes[axis]?.bits ?? []) {
    const rows = pieces.filter(({ box }) => ((box[axis] ?? 0n) & bit) !== 0n).map(({ by }) => by)
    const by = rows[0]
    if (!by) continue
    if (rows.some(({ outcome }) => outcome !== by.outcome)) return undefined
    const branch = branches.get(by.outcome)
    if (branch) branch.values.push(value)
    branches.set(by.outcome, { values: branch?.values ?? [value], by: earliest(branch?.by, by) })
  }
  return [...branches.values()]
}

function earliest(a: CompiledRow | undefined, b: CompiledRow): CompiledRow {
  return a && a.place < b.place ? a : b
}
