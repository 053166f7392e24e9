import type { Piece } from './compiled-table.ts'
import type { Box } from './space/box.ts'

/**
 * Can knowing the fact of `axis` change the outcome? Yes when two combinations of the (disjoint) pieces that differ in it
 * alone have other outcomes, or when one of its values leaves fewer outcomes than there are now. The second is needed
 * because an exclusion can take away every pair of the first kind.
 */
export function axisMatters(pieces: readonly Piece[], axis: number): boolean {
  const whole = maskOver(pieces, axis)
  return separates(pieces, axis, whole) || hasContrast(pieces, axis, whole)
}

function maskOver(pieces: readonly Piece[], axis: number): bigint {
  return pieces.reduce((mask, { box }) => mask | (box[axis] ?? 0n), 0n)
}

/** Is there an outcome that some value rules out? */
function separates(pieces: readonly Piece[], axis: number, whole: bigint): boolean {
  const perOutcome = new Map<number, bigint>()
  for (const { box, by } of pieces)
    perOutcome.set(by.outcome, (perOutcome.get(by.outcome) ?? 0n) | (box[axis] ?? 0n))
  return [...perOutcome.values()].some((mask) => mask !== whole)
}

/** A piece that spans the axis has no neighbour along it: the pieces are disjoint. */
function hasContrast(pieces: readonly Piece[], axis: number, whole: bigint): boolean {
  const partial = pieces.filter(({ box }) => box[axis] !== whole)
  return partial.some((a, place) =>
    partial
      .slice(place + 1)
      .some((b) => a.by.outcome !== b.by.outcome && areNeighbours(a.box, b.box, axis)),
  )
}

/** Do two boxes overlap when `axis` is left out? */
function areNeighbours(a: Box, b: Box, axis: number): boolean {
  for (let other = 0; other < a.length; other++)
    if (other !== axis && ((a[other] ?? 0n) & (b[other] ?? 0n)) === 0n) return false
  return true
}
