import type { Row } from '../../content/table.ts'
import type { CompiledRow, CompiledTable } from '../compiled-table.ts'
import type { Finding } from './finding.ts'

/** Rows whose conditions are those of an earlier row that holds on one of the same days. */
export function checkSameConditions({ table, rows }: CompiledTable): readonly Finding[] {
  return rows.flatMap((row) => {
    const earlier = rows
      .slice(0, row.place)
      .find((other) => sameBox(other, row) && clash(other.row, row.row, table.rijen.at(-1)))
    if (!earlier) return []
    const kind = earlier.outcome === row.outcome ? ('duplicate' as const) : ('conflict' as const)
    const detail = `it has the conditions of "${earlier.row.id}", which gives ${earlier.row.dan}`
    return [{ kind, table: table.id, row: row.row.id, detail, names: [earlier.row.id] }]
  })
}

function sameBox(a: CompiledRow, b: CompiledRow): boolean {
  return a.box.every((mask, axis) => mask === b.box[axis])
}

/** Do they hold on the same day? An old rule and its successor are no fault, nor is a row that stands in for the last one for a time. */
function clash(a: Row, b: Row, last: Row | undefined): boolean {
  if (b === last) return a.van === undefined && a.tot === undefined
  return startsInTime(a, b) && startsInTime(b, a)
}

function startsInTime({ van }: Row, { tot }: Row): boolean {
  return van === undefined || tot === undefined || van <= tot
}
