import type { Box } from './box.ts'

/** The combinations in both boxes; undefined when there are none. */
export function intersect(a: Box, b: Box): Box | undefined {
  const both: bigint[] = []
  for (let axis = 0; axis < a.length; axis++) {
    const mask = (a[axis] ?? 0n) & (b[axis] ?? 0n)
    if (mask === 0n) return undefined
    both.push(mask)
  }
  return both
}
