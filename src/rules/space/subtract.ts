import type { Box } from './box.ts'
import { intersect } from './intersect.ts'

/**
 * The combinations of `box` that are not in `taken`, as disjoint boxes: at most one per axis.
 * Axis by axis what lies outside is cut off, and the cutting goes on with what lies inside.
 */
export function subtract(box: Box, taken: Box): readonly Box[] {
  if (!intersect(box, taken)) return [box]
  const rest: Box[] = []
  let inside = box
  for (let axis = 0; axis < box.length; axis++) {
    const mask = box[axis] ?? 0n
    const outside = mask & ~(taken[axis] ?? 0n)
    if (outside !== 0n) rest.push(inside.with(axis, outside))
    inside = inside.with(axis, mask & (taken[axis] ?? 0n))
  }
  return rest
}
