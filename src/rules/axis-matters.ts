import type { Ending } from './ending.ts'
import type { Box } from './space/box.ts'

/**
 * Can knowing the fact of `axis` change the end? Yes when two combinations that differ in it alone have other ends, or
 * when one of its values leaves fewer ends than there are now. The second is needed because an exclusion can take away
 * every pair of the first kind. Boxes may overlap where their ends are equal.
 */
export function axisMatters(endings: readonly Ending[], axis: number): boolean {
  const whole = maskOver(endings, axis)
  return separates(endings, axis, whole) || hasContrast(endings, axis, whole)
}

function maskOver(endings: readonly Ending[], axis: number): bigint {
  return endings.reduce((mask, { box }) => mask | (box[axis] ?? 0n), 0n)
}

/** Is there an end that some value rules out? */
function separates(endings: readonly Ending[], axis: number, whole: bigint): boolean {
  const perEnd = new Map<number, bigint>()
  for (const { box, end } of endings) perEnd.set(end, (perEnd.get(end) ?? 0n) | (box[axis] ?? 0n))
  return [...perEnd.values()].some((mask) => mask !== whole)
}

/** A box that spans the axis has no neighbour along it with another end: there they would overlap. */
function hasContrast(endings: readonly Ending[], axis: number, whole: bigint): boolean {
  const partial = endings.filter(({ box }) => box[axis] !== whole)
  return partial.some((a, place) =>
    partial.slice(place + 1).some((b) => a.end !== b.end && areNeighbours(a.box, b.box, axis)),
  )
}

/** Do two boxes overlap when `axis` is left out? */
function areNeighbours(a: Box, b: Box, axis: number): boolean {
  for (let other = 0; other < a.length; other++)
    if (other !== axis && ((a[other] ?? 0n) & (b[other] ?? 0n)) === 0n) return false
  return true
}
