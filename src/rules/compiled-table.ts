import type { Exclusion, Row, Table } from '../content/table.ts'
import type { Axis } from './space/axis.ts'
import type { Box } from './space/box.ts'

/** A row with its conditions as a box. `outcome` is the place of the first row with the same outcome. */
export interface CompiledRow {
  readonly row: Row
  readonly place: number
  readonly box: Box
  readonly outcome: number
}

/** Combinations that one row decides. The pieces of a period are disjoint. */
export interface Piece {
  readonly box: Box
  readonly by: CompiledRow
}

/** A stretch of days, up to the next period, on which the same rows hold; `gaps` are the combinations that no row decides. */
export interface Period {
  readonly from: string
  readonly pieces: readonly Piece[]
  readonly gaps: readonly Box[]
}

/** A table made ready for deciding: its whole case space split, for every period. */
export interface CompiledTable {
  readonly table: Table
  readonly axes: readonly Axis[]
  readonly rows: readonly CompiledRow[]
  /** Only the exclusions that speak of this table's facts alone. */
  readonly exclusions: readonly { readonly exclusion: Exclusion; readonly box: Box }[]
  readonly periods: readonly Period[]
}
