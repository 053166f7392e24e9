import type { Box } from './space/box.ts'

/** Combinations with one end. `end` is only to be compared: equal numbers are equal ends. */
export interface Ending {
  readonly box: Box
  readonly end: number
}
