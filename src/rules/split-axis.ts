import type { Piece } from './compiled-table.ts'

/** The values of an axis that some piece has, in groups that no piece tells apart: disjoint masks. */
export function splitAxis(pieces: readonly Piece[], axis: number): readonly bigint[] {
  let groups: bigint[] = []
  let covered = 0n
  for (const { box } of pieces) {
    const mask = box[axis] ?? 0n
    const fresh = mask & ~covered
    const inside = groups.flatMap((group) => [group & mask, group & ~mask])
    groups = [...inside, fresh].filter((group) => group !== 0n)
    covered |= mask
  }
  return groups
}
