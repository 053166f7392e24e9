import type { Facts } from '../facts/facts.ts'
import { answerableAxes } from './answerable-axes.ts'
import { axesThatMatter } from './axes-that-matter.ts'
import { axisVaries } from './axis-varies.ts'
import { becauseOf } from './because-of.ts'
import { branchesOfUnknown } from './branches-of-unknown.ts'
import type { CompiledRow, CompiledTable, Piece } from './compiled-table.ts'
import { contradictionIn } from './contradiction-in.ts'
import { cautiousEnd } from './end-naming.ts'
import { endingsWithin } from './endings-within.ts'
import { outcomeEndings } from './outcome-endings.ts'
import { piecesWithin } from './pieces-within.ts'
import type { Box } from './space/box.ts'
import { knownBox } from './space/known-box.ts'
import type { Contradiction, Decided, Depends, Open, Verdict } from './verdict.ts'

/**
 * What the table says of a case on a day (YYYY-MM-DD). Exact: decided when every combination that is still possible has
 * the same outcome. Else the next question: the first fact that can still change the end, when what the person does not
 * know stays unknown. When none can, the end itself. Facts outside the table are not looked at. Throws when a fact of the
 * table holds no value of its domain.
 */
export function decide(compiled: CompiledTable, facts: Facts, asOf: string): Verdict {
  const known = knownBox(compiled.axes, facts)
  const pieces = piecesWithin(compiled, known, asOf)
  const rows = pieces.map(({ by }) => by)
  if (rows.length === 0) return contradiction(compiled, known)
  if (rows.every(({ outcome }) => outcome === rows[0]?.outcome))
    return decidedBy(compiled, rows, known, false)

  const unknown = axesOfUnknown(compiled, facts, pieces)
  const endings =
    unknown.length > 0 ? endingsWithin(compiled, known, unknown, asOf) : outcomeEndings(pieces)
  const end = endings[0]?.end
  if (endings.every((other) => other.end === end)) {
    const depends = end === cautiousEnd ? undefined : dependsOn(compiled, unknown, pieces, known)
    return depends ?? decidedBy(compiled, compiled.rows.slice(-1), known, true)
  }
  return openFor(compiled, axesThatMatter(answerableAxes(compiled, unknown), endings))
}

/** The facts that the person does not know and that have more than one value left. */
function axesOfUnknown(
  { axes }: CompiledTable,
  facts: Facts,
  pieces: readonly Piece[],
): readonly number[] {
  return axes.flatMap(({ fact }, axis) =>
    facts[fact]?.unknown && axisVaries(pieces, axis) ? [axis] : [],
  )
}

function openFor({ table, axes }: CompiledTable, places: readonly number[]): Open {
  const candidates = places.flatMap((place) => axes[place]?.fact ?? [])
  const ask = candidates[0]
  if (!ask) throw new Error(`rules: table "${table.id}" has more than one end and nothing to ask`)
  return { kind: 'open', ask, candidates }
}

function contradiction({ table, exclusions }: CompiledTable, known: Box): Contradiction {
  const exclusion = contradictionIn(exclusions, known)
  if (!exclusion)
    throw new Error(
      `rules: table "${table.id}" has no row for this case; its last row must match always`,
    )
  return { kind: 'contradiction', exclusion }
}

/** Rows with one outcome: the first stands for it. */
function decidedBy(
  compiled: CompiledTable,
  rows: readonly CompiledRow[],
  known: Box,
  isCautious: boolean,
): Decided {
  const because = becauseOf(compiled, rows, known)
  const row = because[0]?.row
  if (!row) throw new Error(`rules: table "${compiled.table.id}" has no rows`)
  return { kind: 'decided', row, because, cautious: isCautious }
}

function dependsOn(
  compiled: CompiledTable,
  unknown: readonly number[],
  pieces: readonly Piece[],
  known: Box,
): Depends | undefined {
  const found = branchesOfUnknown(compiled, pieces, unknown)
  const fact = found && compiled.axes[found.axis]?.fact
  if (!fact) return undefined
  const branches = found.branches.map(({ values, by }) => ({ values, row: by.row }))
  const rows = pieces.map(({ by }) => by)
  return { kind: 'depends', on: [{ fact, branches }], because: becauseOf(compiled, rows, known) }
}
