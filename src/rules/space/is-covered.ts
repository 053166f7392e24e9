import type { Box } from './box.ts'
import { intersect } from './intersect.ts'
import { subtract } from './subtract.ts'

/** Do the others together hold all of a box? Stops at the first part that they leave. */
export function isCovered(whole: Box, others: readonly { readonly box: Box }[], from = 0): boolean {
  let at = from
  let other = others[at]?.box
  while (other && !intersect(whole, other)) other = others[++at]?.box
  if (!other) return false
  return subtract(whole, other).every((rest) => isCovered(rest, others, at + 1))
}
