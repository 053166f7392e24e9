import type { Axis } from './axis.ts'

/** The values of a mask, in the authored order. */
export function valuesIn(axis: Axis, mask: bigint): readonly string[] {
  return axis.values.filter((value) => ((axis.bits.get(value) ?? 0n) & mask) !== 0n)
}
