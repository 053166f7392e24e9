import type { Row } from '../content/table.ts'
import type { Facts } from '../facts/facts.ts'
import type { CompiledRow, CompiledTable } from './compiled-table.ts'
import { rowHolds } from './row-holds.ts'
import type { Box } from './space/box.ts'
import { contains } from './space/contains.ts'
import { intersect } from './space/intersect.ts'
import { knownBox } from './space/known-box.ts'
import { spaceWithout } from './space/space-without.ts'
import { subtract } from './space/subtract.ts'
import { valuesIn } from './space/values-in.ts'

/**
 * How a row fared. `wholly`: it takes everything that the rows before it left. `partly`: some of it. `not`: a condition
 * fails. `left-nothing`: it matches only what rows before it took or an exclusion rules out. `other-date`: it does not hold on the day.
 */
export type Match = 'wholly' | 'partly' | 'not' | 'left-nothing' | 'other-date'

export interface TraceStep {
  readonly row: Row
  readonly match: Match
  /** The first condition, in the authored order of the facts, that fails (`not`) or is not certain (`partly`). */
  readonly condition?: {
    readonly fact: string
    readonly wants: readonly string[]
    readonly has: readonly string[]
  }
}

/** Why a case gets its verdict: the rows that were tried, up to the one that leaves nothing over. */
export function trace(compiled: CompiledTable, facts: Facts, asOf: string): readonly TraceStep[] {
  const known = knownBox(compiled.axes, facts)
  const steps: TraceStep[] = []
  let left = spaceWithout(known, compiled.exclusions)
  for (const row of compiled.rows) {
    if (left.length === 0) break
    const match = matchOf(row, known, left, asOf)
    steps.push(stepFor(compiled, row, known, match))
    if (match !== 'other-date') left = left.flatMap((open) => subtract(open, row.box))
  }
  return steps
}

function matchOf({ row, box }: CompiledRow, known: Box, left: readonly Box[], asOf: string): Match {
  if (!rowHolds(row, asOf)) return 'other-date'
  if (left.every((open) => contains(box, open))) return 'wholly'
  if (left.some((open) => intersect(open, box))) return 'partly'
  return intersect(known, box) ? 'left-nothing' : 'not'
}

function stepFor(
  { axes }: CompiledTable,
  { row, box }: CompiledRow,
  known: Box,
  match: Match,
): TraceStep {
  if (match !== 'not' && match !== 'partly') return { row, match }
  const place = axes.findIndex((_, axis) => fails(known[axis] ?? 0n, box[axis] ?? 0n, match))
  const axis = axes[place]
  if (!axis) return { row, match }
  const [wants, has] = [box, known].map((side) => valuesIn(axis, side[place] ?? 0n))
  return { row, match, condition: { fact: axis.fact, wants: wants ?? [], has: has ?? [] } }
}

function fails(has: bigint, wants: bigint, match: 'not' | 'partly'): boolean {
  return match === 'not' ? (has & wants) === 0n : (has & ~wants) !== 0n
}
