import { branchesOfUnknown } from './branches-of-unknown.ts'
import type { CompiledTable, Piece } from './compiled-table.ts'

/** The end of somebody for whom nobody knows more. */
export const cautiousEnd = -1

/**
 * Names the end of pieces that differ in the facts of `unknown` alone: their outcome, or what it depends on, or that
 * nobody knows more. Two names of one naming are equal when the person is told the same.
 */
export function endNaming(
  compiled: CompiledTable,
  unknown: readonly number[],
): (pieces: readonly Piece[]) => number {
  const names = new Map<string, number>()
  return (pieces) => {
    const outcome = pieces[0]?.by.outcome ?? cautiousEnd
    if (pieces.every(({ by }) => by.outcome === outcome)) return outcome
    const found = branchesOfUnknown(compiled, pieces, unknown)
    if (!found) return cautiousEnd
    const branches = found.branches.map(({ values, by }) => [by.outcome, ...values])
    const text = JSON.stringify([found.axis, ...branches])
    const name = names.get(text) ?? cautiousEnd - 1 - names.size
    names.set(text, name)
    return name
  }
}
