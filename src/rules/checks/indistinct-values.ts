import type { CompiledTable } from '../compiled-table.ts'

/** Values of one fact that no row and no exclusion of a table tells apart. */
export interface IndistinctValues {
  readonly fact: string
  readonly values: readonly string[]
}

/** For information: per fact the groups of two values and more that are all the same to the table. */
export function indistinctValues({
  axes,
  rows,
  exclusions,
}: CompiledTable): readonly IndistinctValues[] {
  const boxes = [...rows, ...exclusions].map(({ box }) => box)
  return axes.flatMap(({ fact, values, bits }, axis) => {
    const groups = new Map<string, string[]>()
    for (const value of values) {
      const rows = boxes.map((box) => ((box[axis] ?? 0n) & (bits.get(value) ?? 0n)) !== 0n).join()
      groups.set(rows, [...(groups.get(rows) ?? []), value])
    }
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => ({ fact, values: group }))
  })
}
