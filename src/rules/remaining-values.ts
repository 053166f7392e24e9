import type { Facts } from '../facts/facts.ts'
import type { CompiledTable } from './compiled-table.ts'
import { knownBox } from './space/known-box.ts'
import { spaceWithout } from './space/space-without.ts'
import { valuesIn } from './space/values-in.ts'

/**
 * The values of a fact of the table that some possible combination has: an exclusion can leave fewer than were said
 * (ov4 leaves secundair alone). Empty when what is known contradicts itself, or the fact is not of this table.
 */
export function remainingValues(
  compiled: CompiledTable,
  facts: Facts,
  fact: string,
): readonly string[] {
  const place = compiled.axes.findIndex((axis) => axis.fact === fact)
  const axis = compiled.axes[place]
  if (!axis) return []
  const region = spaceWithout(knownBox(compiled.axes, facts), compiled.exclusions)
  return valuesIn(
    axis,
    region.reduce((mask, box) => mask | (box[place] ?? 0n), 0n),
  )
}
