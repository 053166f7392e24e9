import type { Row, Table } from '../../content/table.ts'
import type { Domain } from '../../facts/facts.ts'
import { checkNarrowing } from './check-narrowing.ts'
import type { Finding } from './finding.ts'

/** Everything that a table names must exist: its facts, and per row the facts and values of `als` and `voorbeeld`. */
export function checkWords(table: Table, domain: Domain): readonly Finding[] {
  return [
    ...table.feiten
      .filter((fact) => !domain.has(fact))
      .map((fact) => ({
        kind: 'unknown-fact' as const,
        table: table.id,
        detail: `feiten: "${fact}" does not exist`,
      })),
    ...table.feiten
      .filter((fact, place) => table.feiten.indexOf(fact) !== place)
      .map((fact) => ({
        kind: 'repeated-id' as const,
        table: table.id,
        detail: `feiten: "${fact}" stands there twice`,
      })),
    ...table.rijen.flatMap((row) => checkRow(row, table, domain)),
    ...table.rijen
      .filter(({ id }, place) => table.rijen.findIndex((row) => row.id === id) !== place)
      .map(({ id }) => ({
        kind: 'repeated-id' as const,
        table: table.id,
        row: id,
        detail: 'an earlier row has this id',
      })),
  ]
}

function checkRow(row: Row, table: Table, domain: Domain): readonly Finding[] {
  const faults = [
    ...checkNarrowing(row.als, domain, table.feiten),
    ...checkNarrowing(row.voorbeeld ?? {}, domain),
  ]
  return faults.map((fault) => ({ ...fault, table: table.id, row: row.id }))
}
