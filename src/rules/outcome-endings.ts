import type { Piece } from './compiled-table.ts'
import type { Ending } from './ending.ts'

/** Pieces by their outcome: where every question ends when each can be answered. */
export function outcomeEndings(pieces: readonly Piece[]): readonly Ending[] {
  return pieces.map(({ box, by }) => ({ box, end: by.outcome }))
}
