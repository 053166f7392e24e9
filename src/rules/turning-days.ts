import type { Row } from '../content/table.ts'
import { nextDay } from './next-day.ts'

const BEGINNING = '0000-01-01'

/** The days on which a row begins or ceases to hold, in order, after the beginning of time: between two of them nothing changes. */
export function turningDays(rows: readonly Pick<Row, 'van' | 'tot'>[]): readonly string[] {
  const days = rows.flatMap(({ van, tot }) => [van ?? BEGINNING, tot ? nextDay(tot) : BEGINNING])
  return [...new Set([BEGINNING, ...days])].sort()
}
