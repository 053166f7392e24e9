import type { Exclusion, Table } from '../content/table.ts'
import type { Domain } from '../facts/facts.ts'
import { checkExclusions } from './checks/check-exclusions.ts'
import { checkLastRow } from './checks/check-last-row.ts'
import { checkWords } from './checks/check-words.ts'
import type { CompiledTable } from './compiled-table.ts'
import { layTable } from './lay-table.ts'

/**
 * A table made ready for deciding. Throws on what deciding cannot do without: a last row that matches always, and facts
 * and values that exist. `checkTable` says these, and the rest, as findings.
 */
export function compileTable(
  table: Table,
  exclusions: readonly Exclusion[],
  domain: Domain,
): CompiledTable {
  const [fault] = [
    ...checkWords(table, domain),
    ...checkLastRow(table),
    ...checkExclusions(exclusions, domain),
  ]
  if (fault)
    throw new Error(
      `rules: ${fault.table ?? 'exclusions'} ${fault.row ?? ''}: ${fault.kind}, ${fault.detail}`,
    )
  return layTable(table, exclusions, domain)
}
