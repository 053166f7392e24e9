import type { Axis } from './axis.ts'

/** The mask of `values`; a value that the axis does not have adds nothing. */
export function maskOf(axis: Axis, values: readonly string[]): bigint {
  let mask = 0n
  for (const value of values) mask |= axis.bits.get(value) ?? 0n
  return mask
}
