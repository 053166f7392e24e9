import type { Exclusion } from '../content/table.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import { contradictionIn } from './contradiction-in.ts'
import { axesOf } from './space/axes-of.ts'
import { boxOf } from './space/box-of.ts'
import { knownBox } from './space/known-box.ts'
import { spaceWithout } from './space/space-without.ts'

/** What is known cannot go together, whatever the table: the exclusion that says so, or undefined. `decide` looks at the facts of its table alone. */
export function findContradiction(
  exclusions: readonly Exclusion[],
  domain: Domain,
  facts: Facts,
): Exclusion | undefined {
  const named = new Set(exclusions.flatMap(({ als }) => Object.keys(als)))
  const axes = axesOf(domain, [...named])
  const boxes = exclusions.map((exclusion) => ({ exclusion, box: boxOf(axes, exclusion.als) }))
  const known = knownBox(axes, facts)
  return spaceWithout(known, boxes).length === 0 ? contradictionIn(boxes, known) : undefined
}
