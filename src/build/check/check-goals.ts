import type { Diagnostic } from '../diagnostic.ts'
import type { LoadedContent } from '../load-content.ts'
import { faultAt } from './fault-at.ts'
import { tablesOf } from './tables-of.ts'

type GoalFile = LoadedContent['goals'][number]

/**
 * Goals use tables that exist; a gate lets through what its table can give; what is asked for the checklist is used there.
 */
export function checkGoals(loaded: LoadedContent): readonly Diagnostic[] {
  const outcomes = new Map(
    tablesOf(loaded).map(({ table }) => [table.id, new Set(table.rijen.map(({ dan }) => dan))]),
  )
  const rows = loaded.checklist.data.secties.flatMap(({ items }) =>
    items.flatMap(({ rijen }) => rijen),
  )
  const onTheList = new Set(
    rows.flatMap(({ als, bekend = [] }) => [...Object.keys(als), ...bekend]),
  )
  return loaded.goals.flatMap((file) => [
    ...(outcomes.has(file.data.tabel) ? [] : [unknownTable(file, ['tabel'], file.data.tabel)]),
    ...(file.data.lijst && !outcomes.has(file.data.lijst.anders)
      ? [unknownTable(file, ['lijst', 'anders'], file.data.lijst.anders)]
      : []),
    ...checkGates(file, outcomes),
    ...checkListQuestions(file, onTheList),
  ])
}

function checkGates(
  file: GoalFile,
  outcomes: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Diagnostic[] {
  return file.data.poort.flatMap(({ tabel, door }, place) => {
    const given = outcomes.get(tabel)
    if (!given) return [unknownTable(file, ['poort', place, 'tabel'], tabel)]
    return door
      .filter((outcome) => !given.has(outcome))
      .map((outcome) =>
        faultAt(
          file,
          ['poort', place, 'door'],
          'V010',
          `tabel "${tabel}" geeft nooit "${outcome}"`,
        ),
      )
  })
}

function checkListQuestions(file: GoalFile, onTheList: ReadonlySet<string>): readonly Diagnostic[] {
  return (file.data.lijst?.vragen ?? []).flatMap((fact, place) =>
    onTheList.has(fact)
      ? []
      : [
          faultAt(
            file,
            ['lijst', 'vragen', place],
            'R007',
            `"${fact}" verandert niets op de checklist`,
          ),
        ],
  )
}

function unknownTable(file: GoalFile, path: readonly PropertyKey[], table: string): Diagnostic {
  return faultAt(file, path, 'V010', `tabel "${table}" bestaat niet`)
}
