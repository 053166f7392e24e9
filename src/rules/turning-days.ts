import type { Row } from '../content/table.ts'
import { nextDay } from './next-day.ts'

/** Before every day of a rule. */
export const beginning = '0000-01-01'

/** The days on which a row begins or ceases to hold, in order, after the beginning of time: between two of them nothing changes. */
export function turningDays(rows: readonly Pick<Row, 'van' | 'tot'>[]): readonly string[] {
  const days = rows.flatMap(({ van, tot }) => [van ?? beginning, tot ? nextDay(tot) : beginning])
  return [...new Set([beginning, ...days])].sort()
}
