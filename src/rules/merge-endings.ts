import type { Ending } from './ending.ts'

/** The same combinations in fewer boxes: along each axis, boxes with one end that differ in nothing else become one. */
export function mergeEndings(
  endings: readonly Ending[],
  axes: readonly number[],
): readonly Ending[] {
  let merged = endings
  for (const axis of axes.toReversed()) merged = mergeAlong(merged, axis)
  return merged
}

function mergeAlong(endings: readonly Ending[], axis: number): readonly Ending[] {
  const merged = new Map<string, Ending>()
  for (const { box, end } of endings) {
    const key = `${end} ${box.with(axis, 0n).join()}`
    const mask = (merged.get(key)?.box[axis] ?? 0n) | (box[axis] ?? 0n)
    merged.set(key, { box: box.with(axis, mask), end })
  }
  return [...merged.values()]
}
