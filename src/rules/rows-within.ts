import type { Row } from '../content/table.ts'
import type { Facts } from '../facts/facts.ts'
import type { CompiledTable } from './compiled-table.ts'
import { piecesWithin } from './pieces-within.ts'
import { knownBox } from './space/known-box.ts'

/** The rows that can still decide a case, without the cautious last one. */
export function rowsWithin(compiled: CompiledTable, facts: Facts, asOf: string): readonly Row[] {
  const last = compiled.rows.at(-1)
  const pieces = piecesWithin(compiled, knownBox(compiled.axes, facts), asOf)
  return [...new Set(pieces.flatMap(({ by }) => (by === last ? [] : [by.row])))]
}
