import type { Table } from '../../content/table.ts'
import { checkTable } from '../../rules/checks/check-table.ts'
import type { Finding } from '../../rules/checks/finding.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { idOf, type LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'
import { faultAt } from './fault-at.ts'
import { loadedDomain } from './loaded-domain.ts'
import { ruleFault } from './rule-fault.ts'
import { type TableAt, tablesOf } from './tables-of.ts'

/** What the rows of each table say together, as written and as derived from the centres. */
export function checkTables(loaded: LoadedContent, today: string): readonly Diagnostic[] {
  const domain = loadedDomain(loaded)
  const exclusions = loaded.exclusions.data
  const findings = tablesOf(loaded).flatMap((at) =>
    checkTable(at.table, exclusions, domain, today).flatMap((finding) =>
      toDiagnostic(finding, at, loaded),
    ),
  )
  return [
    ...findings,
    ...[loaded.recht, loaded.overgang].flatMap(withoutExample),
    ...exclusions.flatMap(({ id, als }, place) =>
      Object.keys(als).length > 0
        ? []
        : [
            faultAt(
              loaded.exclusions,
              [place, 'als'],
              'R009',
              `uitsluiting "${id}" sluit alles uit`,
            ),
          ],
    ),
  ]
}

function toDiagnostic(
  finding: Finding,
  { table, file }: TableAt,
  loaded: LoadedContent,
): readonly Diagnostic[] {
  const fault = ruleFault(finding)
  if (!fault) return []
  const place = table.rijen.findIndex(({ id }) => id === finding.row)
  const path = place < 0 ? ['feiten'] : ['rijen', place, 'als']
  const at = file ?? centreOf(table, place, loaded)
  return [faultAt(at, file ? path : 1, fault.code, `${table.id}: ${fault.message}`)]
}

/** A derived row is written as the file of its centre. */
function centreOf(
  table: Table,
  row: number,
  { centres, sources }: LoadedContent,
): ContentFile<unknown> {
  const [id] = table.rijen[row]?.als['centrum'] ?? []
  return centres.find(({ file }) => idOf(file) === id) ?? centres[0] ?? sources
}

function withoutExample(file: ContentFile<Table>): readonly Diagnostic[] {
  return file.data.rijen.flatMap(({ id, als, voorbeeld }, place) =>
    voorbeeld || Object.keys(als).length === 0
      ? []
      : [faultAt(file, ['rijen', place], 'R004', `rij "${id}" heeft geen voorbeeld`)],
  )
}
