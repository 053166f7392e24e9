import type { Exclusion, Row, Table } from '../content/table.ts'
import type { Domain } from '../facts/facts.ts'
import type { CompiledRow, CompiledTable } from './compiled-table.ts'
import { layPieces } from './lay-pieces.ts'
import { outcomeKey } from './outcome-key.ts'
import { rowHolds } from './row-holds.ts'
import { axesOf } from './space/axes-of.ts'
import type { Axis } from './space/axis.ts'
import { boxOf } from './space/box-of.ts'
import { spaceWithout } from './space/space-without.ts'
import { turningDays } from './turning-days.ts'

/** Splits the case space of a table without judging it: `compileTable` is the same for a table that must be right. */
export function layTable(
  table: Table,
  exclusions: readonly Exclusion[],
  domain: Domain,
): CompiledTable {
  const axes = axesOf(domain, table.feiten)
  const rows = compileRows(axes, table.rijen)
  const excluded = exclusions
    .filter(({ als }) => Object.keys(als).every((fact) => table.feiten.includes(fact)))
    .map((exclusion) => ({ exclusion, box: boxOf(axes, exclusion.als) }))
  const space = spaceWithout(
    axes.map(({ all }) => all),
    excluded,
  )
  const periods = turningDays(table.rijen).map((from) => ({
    from,
    ...layPieces(
      space,
      rows.filter(({ row }) => rowHolds(row, from)),
    ),
  }))
  return { table, axes, rows, exclusions: excluded, periods }
}

function compileRows(axes: readonly Axis[], rows: readonly Row[]): readonly CompiledRow[] {
  const keys = rows.map(outcomeKey)
  return rows.map((row, place) => ({
    row,
    place,
    box: boxOf(axes, row.als),
    outcome: keys.indexOf(outcomeKey(row)),
  }))
}
