import type { ChecklistRules, ItemRow } from '../content/checklist.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import { possible } from '../facts/possible.ts'
import { isCertain } from './is-certain.ts'

export type ItemStatus = ItemRow['dan']

/** The checklist as its rules give it for what is known. */
export interface ReadList {
  /** The status of every item, by id. */
  readonly statuses: (facts: Facts) => ReadonlyMap<string, ItemStatus>
  /** Whether the list holds the registration as something that is still open: then it also tells where that goes. */
  readonly registers: (facts: Facts) => boolean
  /** Whether the answer to this fact can still change the list. */
  readonly isShapedBy: (fact: string, facts: Facts) => boolean
}

export function createReadList(rules: ChecklistRules, domain: Domain): ReadList {
  const items = rules.secties.flatMap((section) => section.items)
  const statuses = (facts: Facts) =>
    new Map(items.map(({ item, rijen }) => [item, statusOf(rijen, facts, domain)] as const))
  return {
    statuses,
    registers: (facts) => {
      const found = statuses(facts)
      return rules['route-bij'].some((item) => isOpenStatus(found.get(item) ?? 'weg'))
    },
    isShapedBy: (fact, facts) => {
      const lists = possible(domain, facts, fact).map((value) =>
        [...statuses({ ...facts, [fact]: { values: [value], unknown: false } }).values()].join(),
      )
      return new Set(lists).size > 1
    },
  }
}

export const isOpenStatus = (status: ItemStatus): boolean =>
  status === 'te-doen' || status === 'na-te-vragen'

/**
 * The first row that is certain to match: every value that is still possible stands in it. The last row is for what is not
 * known.
 */
function statusOf(rows: readonly ItemRow[], facts: Facts, domain: Domain): ItemStatus {
  const holds = ({ als, bekend = [] }: ItemRow): boolean =>
    isCertain(als, facts, domain) &&
    bekend.every((fact) => possible(domain, facts, fact).length === 1)
  return rows.find(holds)?.dan ?? 'na-te-vragen'
}
