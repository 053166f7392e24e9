import { axesThatMatter } from './axes-that-matter.ts'
import { branchesBy, type CompiledBranch } from './branches-by.ts'
import type { CompiledTable, Piece } from './compiled-table.ts'
import { outcomeEndings } from './outcome-endings.ts'

/** What a fact that stays unknown leads to. */
export interface UnknownBranches {
  readonly axis: number
  readonly branches: readonly CompiledBranch[]
}

/** What the one fact of `unknown` that matters leads to; undefined when two of them do, or when it takes too many branches to tell. */
export function branchesOfUnknown(
  compiled: CompiledTable,
  pieces: readonly Piece[],
  unknown: readonly number[],
): UnknownBranches | undefined {
  const most = compiled.table['hoogstens-takken']
  if (new Set(pieces.map(({ by }) => by.outcome)).size > most) return undefined
  const [axis, ...others] = axesThatMatter(unknown, outcomeEndings(pieces))
  if (axis === undefined || others.length > 0) return undefined
  const branches = branchesBy(compiled, axis, pieces)
  return branches && branches.length <= most ? { axis, branches } : undefined
}
