import type { Facts } from '../facts/facts.ts'
import { becauseOf } from './because-of.ts'
import { branchesBy } from './branches-by.ts'
import type { CompiledRow, CompiledTable, Piece } from './compiled-table.ts'
import { contradictionIn } from './contradiction-in.ts'
import { factsThatMatter } from './facts-that-matter.ts'
import { piecesWithin } from './pieces-within.ts'
import type { Box } from './space/box.ts'
import { knownBox } from './space/known-box.ts'
import type { Contradiction, Decided, Depends, Verdict } from './verdict.ts'

/**
 * What the table says of a case on a day (YYYY-MM-DD). Exact: decided when every combination that is still possible has
 * the same outcome, else the next question. Facts outside the table are not looked at. Throws when a fact of the table
 * holds no value of its domain.
 */
export function decide(compiled: CompiledTable, facts: Facts, asOf: string): Verdict {
  const known = knownBox(compiled.axes, facts)
  const pieces = piecesWithin(compiled, known, asOf)
  const rows = pieces.map(({ by }) => by)
  if (rows.length === 0) return contradiction(compiled, known)
  if (rows.every(({ outcome }) => outcome === rows[0]?.outcome))
    return decidedBy(compiled, rows, known, false)

  const matter = factsThatMatter(compiled.axes, pieces)
  const candidates = matter.filter((fact) => !facts[fact]?.unknown)
  const ask = candidates[0]
  if (ask) return { kind: 'open', ask, candidates }
  return (
    dependsOn(compiled, matter, pieces, known) ??
    decidedBy(compiled, compiled.rows.slice(-1), known, true)
  )
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

/** What the one unknown fact that matters leads to; undefined when that cannot be told in few branches. */
function dependsOn(
  compiled: CompiledTable,
  matter: readonly string[],
  pieces: readonly Piece[],
  known: Box,
): Depends | undefined {
  const place = compiled.axes.findIndex(({ fact }) => fact === matter[0])
  const axis = compiled.axes[place]
  if (!axis || matter.length !== 1) return undefined
  const branches = branchesBy(axis, place, pieces)
  if (!branches || branches.length > compiled.table['hoogstens-takken']) return undefined
  const rows = pieces.map(({ by }) => by)
  return {
    kind: 'depends',
    on: [{ fact: axis.fact, branches }],
    because: becauseOf(compiled, rows, known),
  }
}
