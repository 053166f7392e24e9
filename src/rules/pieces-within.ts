import type { CompiledTable, Piece } from './compiled-table.ts'
import { periodOn } from './period-on.ts'
import type { Box } from './space/box.ts'
import { cutTo } from './space/cut-to.ts'

/** What each row decides on a day (YYYY-MM-DD) of the combinations in `known`: disjoint pieces, in the order of the rows. */
export function piecesWithin(compiled: CompiledTable, known: Box, asOf: string): readonly Piece[] {
  const cut = cutTo(compiled.axes, known)
  const found: Piece[] = []
  for (const { box, by } of periodOn(compiled, asOf).pieces) {
    const within = cut(box)
    if (within) found.push({ box: within, by })
  }
  return found
}
