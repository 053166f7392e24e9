import type { Diagnostic } from '../diagnostic.ts'
import type { LoadedContent } from '../load-content.ts'
import { faultAt } from './fault-at.ts'
import { tablesOf } from './tables-of.ts'

/**
 * Values that nothing tells apart. A value counts as used when a row, an exclusion or the checklist names it, or when it
 * is a rol that a question or the greeting speaks to. One value of a fact may go unnamed: it is "all the others".
 */
export function checkValues(loaded: LoadedContent): readonly Diagnostic[] {
  const used = usedValues(loaded)
  return loaded.facts.flatMap((file) => {
    const { id, waarden } = file.data
    const unused = waarden.flatMap((value, place) =>
      used.has(`${id}=${value.id}`) ? [] : [{ value: value.id, place }],
    )
    if (unused.length < 2) return []
    return unused.map(({ value, place }) =>
      faultAt(
        file,
        ['waarden', place, 'id'],
        'R008',
        `geen enkele regel gebruikt ${id} "${value}"`,
      ),
    )
  })
}

function usedValues(loaded: LoadedContent): ReadonlySet<string> {
  const items = loaded.checklist.data.secties.flatMap(({ items }) => items)
  const narrowings = [
    ...tablesOf(loaded).flatMap(({ table }) => table.rijen),
    ...loaded.exclusions.data,
    ...items.flatMap(({ rijen }) => rijen),
  ].flatMap(({ als }) => Object.entries(als))
  const roles = [
    ...loaded.goals.flatMap(({ data }) => data['in-begroeting']),
    ...loaded.facts.flatMap(({ data }) => Object.keys(data.vraag)),
  ]
  return new Set([
    ...narrowings.flatMap(([fact, values]) => values.map((value) => `${fact}=${value}`)),
    ...roles.map((role) => `rol=${role}`),
  ])
}
