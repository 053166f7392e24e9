/** One fact of a table as a dimension of its case space: each value is one bit of a mask. */
export interface Axis {
  readonly fact: string
  /** In the authored order. */
  readonly values: readonly string[]
  readonly bits: ReadonlyMap<string, bigint>
  /** The mask of all values. */
  readonly all: bigint
}
