import type { CountRow } from '../../counters/count-store.ts'

/** Columns of turns, one a day, in a drawing of `width` by 100. */
export interface DayChart {
  readonly width: number
  readonly first: string
  readonly last: string
  /** The busiest day. */
  readonly most: number
  readonly columns: readonly {
    readonly day: string
    readonly amount: number
    readonly x: number
    readonly y: number
    readonly height: number
  }[]
}

/** How wide a column is with the room beside it; the template draws it at 8. */
const step = 10

/** @param days every day of the period, YYYY-MM-DD, from old to new; without turns it is a day of 0 */
export function dayChart(rows: readonly CountRow[], days: readonly string[]): DayChart {
  const turns = new Map<string, number>()
  for (const { day, kind, what, amount } of rows)
    if (kind === 'turn' && what !== 'start') turns.set(day, (turns.get(day) ?? 0) + amount)
  const most = Math.max(0, ...days.map((day) => turns.get(day) ?? 0))
  return {
    width: days.length * step,
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    most,
    columns: days.map((day, i) => {
      const amount = turns.get(day) ?? 0
      const height = Math.round((1000 * amount) / Math.max(1, most)) / 10
      return { day, amount, x: i * step + 1, y: 100 - height, height }
    }),
  }
}
