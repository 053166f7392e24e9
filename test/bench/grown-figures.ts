/** What one process over content of some size needed. */
export interface GrownFigures {
  /** From the start of the process to its first answer to a typed question, in milliseconds. */
  readonly start: number
  /** The median turn, in microseconds. */
  readonly button: number
  readonly typed: number
  /** Memory of the process, and what of it is in use after a collection, in MB. */
  readonly resident: number
  readonly held: number
}
