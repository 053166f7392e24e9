import type { Row } from '../content/table.ts'

/** The identity of an outcome: `dan` with its parameters, in whatever order these were written. */
export function outcomeKey({ dan, waarden }: Pick<Row, 'dan' | 'waarden'>): string {
  const parameters = Object.entries(waarden ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([dan, ...parameters])
}
