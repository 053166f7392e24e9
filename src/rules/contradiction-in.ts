import type { Exclusion } from '../content/table.ts'
import type { CompiledTable } from './compiled-table.ts'
import type { Box } from './space/box.ts'
import { contains } from './space/contains.ts'
import { intersect } from './space/intersect.ts'

/**
 * The exclusion to name when exclusions leave nothing of `known`: the first that rules out all of it, else the first that
 * has a part in it. Undefined when none has.
 */
export function contradictionIn(
  exclusions: CompiledTable['exclusions'],
  known: Box,
): Exclusion | undefined {
  const found =
    exclusions.find(({ box }) => contains(box, known)) ??
    exclusions.find(({ box }) => intersect(box, known))
  return found?.exclusion
}
