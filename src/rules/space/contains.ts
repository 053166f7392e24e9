import type { Box } from './box.ts'

/** Does `outer` hold every combination of `inner`? */
export function contains(outer: Box, inner: Box): boolean {
  return inner.every((mask, axis) => (mask & ~(outer[axis] ?? 0n)) === 0n)
}
