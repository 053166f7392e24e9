import type { ChecklistRules, ItemRow } from '../content/checklist.ts'
import type { Domain, Facts } from '../facts/facts.ts'
import { possible } from '../facts/possible.ts'
import { areCertain, type Condition, conditionsIn } from './is-certain.ts'

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

/** An item with its rows laid out once: they are read many times in a turn. */
interface Item {
  readonly item: string
  readonly rows: readonly Row[]
}

interface Row {
  readonly conditions: readonly Condition[]
  /** Facts of which only one value may be left. */
  readonly known: readonly string[]
  readonly status: ItemStatus
}

export function createReadList(rules: ChecklistRules, domain: Domain): ReadList {
  const items = rules.secties.flatMap(({ items }) => items.map((item) => layItem(item, domain)))
  const registering = items.filter(({ item }) => rules['route-bij'].includes(item))
  const shapedBy = new Map(
    [...domain.keys()].map((fact) => [fact, items.filter((item) => looksAt(item, fact))]),
  )
  return {
    statuses: (facts) => {
      const statuses = new Map<string, ItemStatus>()
      for (const { item, rows } of items) statuses.set(item, statusOf(rows, facts, domain))
      return statuses
    },
    registers: (facts) =>
      registering.some(({ rows }) => isOpenStatus(statusOf(rows, facts, domain))),
    isShapedBy: (fact, facts) => {
      const [first = facts, ...others] = possible(domain, facts, fact).map((value) => ({
        ...facts,
        [fact]: { values: [value], unknown: false },
      }))
      return (shapedBy.get(fact) ?? []).some(({ rows }) => {
        const status = statusOf(rows, first, domain)
        return others.some((other) => statusOf(rows, other, domain) !== status)
      })
    },
  }
}

const layItem = (
  { item, rijen }: { readonly item: string; readonly rijen: readonly ItemRow[] },
  domain: Domain,
): Item => ({
  item,
  rows: rijen.map(({ als, bekend = [], dan }) => ({
    conditions: conditionsIn(als, domain),
    known: bekend,
    status: dan,
  })),
})

/** Whether the status of an item can depend on a fact. */
const looksAt = ({ rows }: Item, fact: string): boolean =>
  rows.some(
    ({ conditions, known }) =>
      known.includes(fact) || conditions.some((condition) => condition.fact === fact),
  )

export const isOpenStatus = (status: ItemStatus): boolean =>
  status === 'te-doen' || status === 'na-te-vragen'

/**
 * The first row that is certain to match: every value that is still possible stands in it. The last row is for what is not
 * known.
 */
function statusOf(rows: readonly Row[], facts: Facts, domain: Domain): ItemStatus {
  const holds = ({ conditions, known }: Row): boolean =>
    areCertain(conditions, facts) &&
    known.every((fact) => possible(domain, facts, fact).length === 1)
  return rows.find(holds)?.status ?? 'na-te-vragen'
}
