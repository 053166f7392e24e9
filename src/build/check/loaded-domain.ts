import { domainOf } from '../../facts/domain-of.ts'
import type { Domain } from '../../facts/facts.ts'
import type { LoadedContent } from '../load-content.ts'

/** All values of each fact, by the files that were read. */
export const loadedDomain = ({ facts }: LoadedContent): Domain =>
  domainOf(facts.map(({ data }) => data))
