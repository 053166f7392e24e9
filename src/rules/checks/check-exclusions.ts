import type { Exclusion } from '../../content/table.ts'
import type { Domain } from '../../facts/facts.ts'
import { checkNarrowing } from './check-narrowing.ts'
import type { Finding } from './finding.ts'

/** Every exclusion names facts and values that exist, and at least one. */
export function checkExclusions(
  exclusions: readonly Exclusion[],
  domain: Domain,
): readonly Finding[] {
  return exclusions.flatMap(({ id, als }): readonly Finding[] => {
    if (Object.keys(als).length === 0)
      return [{ kind: 'empty-exclusion', row: id, detail: 'it has no conditions' }]
    return checkNarrowing(als, domain).map((fault) => ({ ...fault, row: id }))
  })
}
