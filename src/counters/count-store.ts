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
  /**
   * What was counted from a day on, that day with it: turns by day, everything else as one sum under its last day. However
   * long and busy a time is, there are no more rows than things to count.
   */
  readonly read: (from: string) => Promise<readonly CountRow[]>
}
