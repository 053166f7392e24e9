import type { Box } from './box.ts'
import { subtract } from './subtract.ts'

/** What is left of a box when the others are taken away: disjoint boxes, none when nothing is left. */
export function spaceWithout(whole: Box, taken: readonly { readonly box: Box }[]): readonly Box[] {
  let left: readonly Box[] = [whole]
  for (const { box } of taken) left = left.flatMap((open) => subtract(open, box))
  return left
}
