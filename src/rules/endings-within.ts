import type { CompiledTable, Piece } from './compiled-table.ts'
import type { Ending } from './ending.ts'
import { layEndings } from './lay-endings.ts'
import { periodOn } from './period-on.ts'
import { piecesWithin } from './pieces-within.ts'
import type { Box } from './space/box.ts'
import { intersect } from './space/intersect.ts'

/** All ways to leave eight facts wholly unknown. A bound, because a forged state can name any set of values. */
const MOST_KEPT = 256

/** A table with some facts taken out is laid once: what else is known only cuts pieces off it. */
const kept = new WeakMap<readonly Piece[], Map<string, readonly Ending[]>>()

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
  const tables = kept.get(pieces) ?? new Map<string, readonly Ending[]>()
  kept.set(pieces, tables)
  const key = unknown.map((axis) => `${axis}:${known[axis]}`).join()
  const found = tables.get(key)
  if (found) return found
  const start = compiled.axes.map(({ all }, axis) =>
    unknown.includes(axis) ? (known[axis] ?? all) : all,
  )
  const endings = layEndings(compiled, piecesWithin(compiled, start, asOf), unknown)
  if (tables.size >= MOST_KEPT) tables.clear()
  tables.set(key, endings)
  return endings
}
