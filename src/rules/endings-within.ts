import { createMemory } from '../common/memory.ts'
import { onceEach } from '../common/once-each.ts'
import type { CompiledTable, Piece } from './compiled-table.ts'
import type { Ending } from './ending.ts'
import { layEndings } from './lay-endings.ts'
import { periodOn } from './period-on.ts'
import { piecesWithin } from './pieces-within.ts'
import type { Box } from './space/box.ts'
import { intersect } from './space/intersect.ts'

/** All ways to leave eight facts wholly unknown. A bound, because a forged state can name any set of values. */
const mostKept = 256

/** A table with some facts taken out is laid once: what else is known only cuts pieces off it. */
const laid = onceEach((_: readonly Piece[]) => createMemory<readonly Ending[]>(mostKept))

/** Where every question ends, of the combinations in `known` on a day (YYYY-MM-DD), while the facts of `unknown` stay unknown. */
export function endingsWithin(
  compiled: CompiledTable,
  known: Box,
  unknown: readonly number[],
  asOf: string,
): readonly Ending[] {
  return laidOnce(compiled, known, unknown, asOf).flatMap(({ box, end }) => {
    const within = intersect(box, known)
    return within ? [{ box: within, end }] : []
  })
}

function laidOnce(
  compiled: CompiledTable,
  known: Box,
  unknown: readonly number[],
  asOf: string,
): readonly Ending[] {
  const { pieces } = periodOn(compiled, asOf)
  const key = unknown.map((axis) => `${axis}:${known[axis]}`).join()
  return laid(pieces)(key, () => {
    const start = compiled.axes.map(({ all }, axis) =>
      unknown.includes(axis) ? (known[axis] ?? all) : all,
    )
    return layEndings(compiled, piecesWithin(compiled, start, asOf), unknown)
  })
}
