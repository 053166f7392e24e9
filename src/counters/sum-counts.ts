import type { CountKind } from './count-event.ts'
import type { CountRow } from './count-store.ts'

export interface Sum {
  readonly what: string
  readonly amount: number
}

/** All days of a kind together, the most first. What went below zero (a conversation that began on a day before) is nothing. */
export function sumCounts(rows: readonly CountRow[], kind: CountKind): readonly Sum[] {
  const sums = new Map<string, number>()
  for (const row of rows)
    if (row.kind === kind) sums.set(row.what, (sums.get(row.what) ?? 0) + row.amount)
  return [...sums]
    .map(([what, amount]) => ({ what, amount }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || a.what.localeCompare(b.what))
}
