import type { Exclusion, Row, Table } from '../../src/content/table.ts'
import type { Facts } from '../../src/facts/facts.ts'

type RowExtras = Pick<Row, 'van' | 'tot' | 'waarden' | 'voorbeeld'>

/** A row of a toy table: `['r1', { kleur: ['rood'] }, 'stop']`. */
export type ToyRow = [id: string, als: Row['als'], dan: string, extras?: Partial<RowExtras>]

export function toyTable(feiten: string[], rows: ToyRow[], mostBranches = 4): Table {
  return {
    id: 'toy',
    titel: 'Toy',
    feiten,
    'hoogstens-takken': mostBranches,
    rijen: rows.map(([id, als, dan, extras]) => ({
      id,
      als,
      dan,
      reden: id,
      bron: ['s'],
      ...extras,
    })),
  }
}

export function toyExclusion(id: string, als: Exclusion['als']): Exclusion {
  return { id, als, uitkomst: 'past-niet', reden: id, bron: ['s'] }
}

/** `{ kleur: 'rood' }`, `{ kleur: ['rood', 'geel'] }`; `'?'` is "weet ik niet" and needs `all`. */
export function toyFacts(
  given: Record<string, string | string[]>,
  all: ReadonlyMap<string, readonly string[]>,
): Facts {
  return Object.fromEntries(
    Object.entries(given).map(([fact, values]) =>
      values === '?'
        ? [fact, { values: all.get(fact) ?? [], unknown: true }]
        : [fact, { values: [values].flat(), unknown: false }],
    ),
  )
}
