import type { CompiledRow, CompiledTable } from './compiled-table.ts'
import type { Box } from './space/box.ts'
import type { Because } from './verdict.ts'

/** Why: each of the rows once, with those facts of its conditions that are narrowed in `known`. */
export function becauseOf(
  { axes }: CompiledTable,
  rows: Iterable<CompiledRow>,
  known: Box,
): readonly Because[] {
  const narrowed = axes.filter(({ all }, axis) => known[axis] !== all)
  return [...new Set(rows)].map(({ row }) => ({
    row,
    facts: narrowed.map(({ fact }) => fact).filter((fact) => Object.hasOwn(row.als, fact)),
  }))
}
