import type { CompiledTable, Piece } from './compiled-table.ts'
import type { Box } from './space/box.ts'
import { intersect } from './space/intersect.ts'

/** What each row decides on a day (YYYY-MM-DD) of the combinations in `known`: disjoint pieces, in the order of the rows. */
export function piecesWithin(compiled: CompiledTable, known: Box, asOf: string): readonly Piece[] {
  const period = compiled.periods.findLast(({ from }) => from <= asOf)
  if (!period) throw new Error(`rules: "${asOf}" is no date as YYYY-MM-DD`)
  return period.pieces.flatMap(({ box, by }) => {
    const within = intersect(box, known)
    return within ? [{ box: within, by }] : []
  })
}
