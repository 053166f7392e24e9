import { answerableAxes } from './answerable-axes.ts'
import type { CompiledTable, Piece } from './compiled-table.ts'
import { endNaming } from './end-naming.ts'
import type { Ending } from './ending.ts'
import { mergeEndings } from './merge-endings.ts'
import type { Box } from './space/box.ts'
import { splitAxis } from './split-axis.ts'

/**
 * Where every question ends while the facts of `unknown` stay unknown: the possible combinations of all other facts, each
 * with what is said then. Values that no piece tells apart stay together: combinations are not written out.
 */
export function layEndings(
  compiled: CompiledTable,
  pieces: readonly Piece[],
  unknown: readonly number[],
): readonly Ending[] {
  const nameEnd = endNaming(compiled, unknown)
  const answerable = answerableAxes(compiled, unknown)
  const lay = (open: readonly number[], within: readonly Piece[], cell: Box): readonly Ending[] => {
    const [axis, ...rest] = open
    if (axis === undefined) return [{ box: cell, end: nameEnd(within) }]
    const endings = splitAxis(within, axis).flatMap((mask) => {
      const inside = within.filter(({ box }) => ((box[axis] ?? 0n) & mask) !== 0n)
      return lay(rest, inside, cell.with(axis, mask))
    })
    return mergeEndings(endings, [axis])
  }
  const whole = compiled.axes.map(({ all }) => all)
  return mergeEndings(lay(answerable, pieces, whole), answerable)
}
