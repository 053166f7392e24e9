import { axisMatters } from './axis-matters.ts'
import type { Piece } from './compiled-table.ts'
import type { Axis } from './space/axis.ts'

/**
 * The facts that can still change the outcome, in the authored order. Never empty while outcomes differ: exclusions can
 * leave islands so far apart that no single fact tells them apart; then every fact with more than one value counts.
 */
export function factsThatMatter(
  axes: readonly Axis[],
  pieces: readonly Piece[],
): readonly string[] {
  const matter = axes.filter((_, axis) => axisMatters(pieces, axis))
  const chosen = matter.length > 0 ? matter : axes.filter((_, axis) => varies(pieces, axis))
  return chosen.map(({ fact }) => fact)
}

function varies(pieces: readonly Piece[], axis: number): boolean {
  const mask = pieces.reduce((all, { box }) => all | (box[axis] ?? 0n), 0n)
  return (mask & (mask - 1n)) !== 0n
}
