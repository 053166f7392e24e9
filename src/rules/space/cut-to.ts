import type { Axis } from './axis.ts'
import type { Box } from './box.ts'

/**
 * Cuts boxes down to the combinations in `known`; undefined when there are none. As `intersect`, for many boxes: only the
 * axes that are narrowed are looked at, and most are not.
 */
export function cutTo(axes: readonly Axis[], known: Box): (box: Box) => Box | undefined {
  const narrowed = axes.flatMap(({ all }, axis) => (known[axis] === all ? [] : [axis]))
  return (box) => {
    const cut = [...box]
    for (const axis of narrowed) {
      const mask = (box[axis] ?? 0n) & (known[axis] ?? 0n)
      if (mask === 0n) return undefined
      cut[axis] = mask
    }
    return cut
  }
}
