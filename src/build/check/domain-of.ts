import type { Domain } from '../../facts/facts.ts'
import type { LoadedContent } from '../load-content.ts'

/** All values of each fact, in the authored order. */
export function domainOf({ facts }: LoadedContent): Domain {
  return new Map(facts.map(({ data }) => [data.id, data.waarden.map(({ id }) => id)]))
}
