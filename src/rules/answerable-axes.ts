import type { CompiledTable } from './compiled-table.ts'

/** The places of the axes whose fact can still be answered: all but those of `unknown`. */
export function answerableAxes(
  { axes }: CompiledTable,
  unknown: readonly number[],
): readonly number[] {
  return axes.map((_, axis) => axis).filter((axis) => !unknown.includes(axis))
}
