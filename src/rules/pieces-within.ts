import type { CompiledTable, Piece } from './compiled-table.ts'
import { periodOn } from './period-on.ts'
import type { Box } from './space/box.ts'
import { intersect } from './space/intersect.ts'

/** What each row decides on a day (YYYY-MM-DD) of the combinations in `known`: disjoint pieces, in the order of the rows. */
export function piecesWithin(compiled: CompiledTable, known: Box, asOf: string): readonly Piece[] {
  return periodOn(compiled, asOf).pieces.flatMap(({ box, by }) => {
    const within = intersect(box, known)
    return within ? [{ box: within, by }] : []
  })
}
