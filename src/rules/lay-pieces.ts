import type { CompiledRow, Piece } from './compiled-table.ts'
import type { Box } from './space/box.ts'
import { intersect } from './space/intersect.ts'
import { subtract } from './space/subtract.ts'

/** A case space divided over rows; what no row takes is in `gaps`. */
export interface Laid {
  readonly pieces: readonly Piece[]
  readonly gaps: readonly Box[]
}

/** Divides `space` (disjoint boxes) over the rows: each takes what it matches of what the rows before it left. */
export function layPieces(space: readonly Box[], rows: readonly CompiledRow[]): Laid {
  const pieces: Piece[] = []
  let left = space
  for (const by of rows) {
    for (const box of left) {
      const matched = intersect(box, by.box)
      if (matched) pieces.push({ box: matched, by })
    }
    left = left.flatMap((box) => subtract(box, by.box))
  }
  return { pieces, gaps: left }
}
