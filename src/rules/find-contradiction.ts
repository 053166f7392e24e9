import { createMemory } from '../common/memory.ts'
import type { Exclusion } from '../content/table.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import { caseKey } from './case-key.ts'
import { contradictionIn } from './contradiction-in.ts'
import { axesOf } from './space/axes-of.ts'
import { boxOf } from './space/box-of.ts'
import { isCovered } from './space/is-covered.ts'
import { knownBox } from './space/known-box.ts'

/** What is known cannot go together, whatever the table: the exclusion that says so, or undefined. `decide` looks at the facts of its table alone. */
export type FindContradiction = (facts: Facts) => Exclusion | undefined

/** Cases, by what is known of the few facts that exclusions name. */
const mostKept = 500

export function createFindContradiction(
  exclusions: readonly Exclusion[],
  domain: Domain,
): FindContradiction {
  const named = new Set(exclusions.flatMap(({ als }) => Object.keys(als)))
  const axes = axesOf(domain, [...named])
  const boxes = exclusions.map((exclusion) => ({ exclusion, box: boxOf(axes, exclusion.als) }))
  const found = createMemory<Exclusion | undefined>(mostKept)
  return (facts) =>
    found(caseKey(axes, facts), () => {
      const known = knownBox(axes, facts)
      return isCovered(known, boxes) ? contradictionIn(boxes, known) : undefined
    })
}
