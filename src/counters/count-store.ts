import type { CountKind } from './count-event.ts'

/** A number of one day, YYYY-MM-DD. */
export interface CountRow {
  readonly day: string
  readonly kind: CountKind
  readonly what: string
  readonly amount: number
}

/** Where counts are kept. Both may fail; then nothing was added. */
export interface CountStore {
  /** Adds to what stands there, all rows or none. */
  readonly add: (rows: readonly CountRow[]) => Promise<void>
  /** All rows from a day on, that day with it. */
  readonly read: (from: string) => Promise<readonly CountRow[]>
}
