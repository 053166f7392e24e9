import type { Box } from './box.ts'

/** The number of combinations in a box. */
export function sizeOf(box: Box): number {
  return box.reduce((size, mask) => size * bitsIn(mask), 1)
}

function bitsIn(mask: bigint): number {
  let count = 0
  for (let rest = mask; rest !== 0n; rest &= rest - 1n) count++
  return count
}
