import type { LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'
import { itemRows } from './item-rows.ts'

/** Facts with values, somewhere in the content. `allowed`: the facts that may be named there; absent: all. */
export interface NarrowingAt {
  readonly file: ContentFile<unknown>
  readonly path: readonly PropertyKey[]
  readonly narrowing: Readonly<Record<string, string | readonly string[]>>
  readonly allowed?: readonly string[]
}

/** Every place that names facts with values. */
export function narrowingsIn(loaded: LoadedContent): readonly NarrowingAt[] {
  return [
    ...inTables(loaded),
    ...inRules(loaded),
    ...inFacts(loaded),
    ...inReading(loaded),
    ...inAgreements(loaded),
    ...inGoals(loaded),
    ...[...loaded.goals, ...loaded.articles].map((file) => ({
      file,
      path: ['past-bij'],
      narrowing: file.data['past-bij'] ?? {},
    })),
  ]
}

function inGoals({ goals }: LoadedContent): readonly NarrowingAt[] {
  return goals.flatMap((file) => {
    const { lijst, erbij } = file.data
    const assumed = lijst?.['neemt-aan']
    return [
      ...erbij.map(({ als }, place) => ({ file, path: ['erbij', place, 'als'], narrowing: als })),
      ...(assumed
        ? [
            {
              file,
              path: ['lijst', 'neemt-aan'],
              narrowing: { [assumed.gegeven]: assumed.waarde },
            },
          ]
        : []),
    ]
  })
}

function inTables({ recht, overgang }: LoadedContent): readonly NarrowingAt[] {
  return [recht, overgang].flatMap((file) =>
    file.data.rijen.flatMap(({ als, voorbeeld }, row) => [
      { file, path: ['rijen', row, 'als'], narrowing: als, allowed: file.data.feiten },
      ...(voorbeeld ? [{ file, path: ['rijen', row, 'voorbeeld'], narrowing: voorbeeld }] : []),
    ]),
  )
}

function inRules({ exclusions, checklist }: LoadedContent): readonly NarrowingAt[] {
  return [
    ...exclusions.data.map(({ als }, place) => ({
      file: exclusions,
      path: [place, 'als'],
      narrowing: als,
    })),
    ...itemRows(checklist.data).map(({ row, path }) => ({
      file: checklist,
      path: [...path, 'als'],
      narrowing: row.als,
    })),
  ]
}

function inFacts({ facts }: LoadedContent): readonly NarrowingAt[] {
  return facts.flatMap((file) => {
    const { id, waarden, groepen, ja, nee, verandert } = file.data
    const own = [
      ...(ja ? [{ path: ['ja'], narrowing: { [id]: ja } }] : []),
      ...(nee ? [{ path: ['nee'], narrowing: { [id]: nee } }] : []),
      ...(verandert
        ? [
            { path: ['verandert', 'waarden'], narrowing: { [id]: verandert.waarden } },
            { path: ['verandert', 'feiten'], narrowing: verandert.feiten },
          ]
        : []),
      ...groepen.flatMap((group, place) =>
        (['waarden', 'ja', 'nee'] as const).flatMap((key) => {
          const values = group[key]
          return values ? [{ path: ['groepen', place, key], narrowing: { [id]: values } }] : []
        }),
      ),
      ...waarden.map((value, place) => ({
        path: ['waarden', place, 'houdt-in'],
        narrowing: value['houdt-in'] ?? {},
      })),
      ...waarden.map((value, place) => ({
        path: ['waarden', place, 'komt-van'],
        narrowing: value['komt-van'] ?? {},
      })),
    ]
    return own.map((at) => ({ file, ...at }))
  })
}

function inReading({ reading }: LoadedContent): readonly NarrowingAt[] {
  const at = (path: readonly PropertyKey[], narrowing: NarrowingAt['narrowing']): NarrowingAt => ({
    file: reading,
    path,
    narrowing,
  })
  return reading.data.flatMap((entry, place) => {
    if ('groep' in entry) return []
    return 'getallen' in entry
      ? entry.getallen.map(({ feiten }, range) => at([place, 'getallen', range, 'feiten'], feiten))
      : [
          at([place, 'feiten'], entry.feiten),
          at([place, 'naast'], entry.naast ?? {}),
          at([place, 'ontkent'], entry.ontkent ?? {}),
        ]
  })
}

function inAgreements({ agreements }: LoadedContent): readonly NarrowingAt[] {
  return agreements.data.delen.flatMap(({ punten }, section) =>
    punten.flatMap(({ niveau }, point) =>
      niveau
        ? [{ file: agreements, path: ['delen', section, 'punten', point], narrowing: { niveau } }]
        : [],
    ),
  )
}
