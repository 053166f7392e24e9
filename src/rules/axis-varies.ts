import type { Box } from './space/box.ts'

/** Has the fact of `axis` more than one value left? */
export function axisVaries(boxes: readonly { readonly box: Box }[], axis: number): boolean {
  const mask = boxes.reduce((all, { box }) => all | (box[axis] ?? 0n), 0n)
  return (mask & (mask - 1n)) !== 0n
}
