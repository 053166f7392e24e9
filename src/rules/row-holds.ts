import type { Row } from '../content/table.ts'

/** Does the row hold on this day (YYYY-MM-DD)? Both `van` and `tot` are days on which it does. */
export function rowHolds({ van, tot }: Pick<Row, 'van' | 'tot'>, asOf: string): boolean {
  return (van === undefined || van <= asOf) && (tot === undefined || asOf <= tot)
}
