import type { Exclusion, Table } from '../../content/table.ts'
import type { Domain } from '../../facts/facts.ts'
import { layTable } from '../lay-table.ts'
import { checkExamples } from './check-examples.ts'
import { checkFacts } from './check-facts.ts'
import { checkLastRow } from './check-last-row.ts'
import { checkReach } from './check-reach.ts'
import { checkSameConditions } from './check-same-conditions.ts'
import { checkWords } from './check-words.ts'
import type { Finding, FindingKind } from './finding.ts'

const blocking: readonly FindingKind[] = ['unknown-fact', 'unknown-value', 'repeated-id']

/**
 * Everything that is wrong with a table, over all of time; `today` (YYYY-MM-DD) is only the day of the examples. While it
 * names things that do not exist, or twice, what the rows mean is not looked at: the answers would be about another table.
 */
export function checkTable(
  table: Table,
  exclusions: readonly Exclusion[],
  domain: Domain,
  today: string,
): readonly Finding[] {
  const shape = [...checkWords(table, domain), ...checkLastRow(table)]
  if (shape.some(({ kind }) => blocking.includes(kind))) return shape
  const laid = layTable(table, exclusions, domain)
  const same = checkSameConditions(laid)
  const repeated = new Set(same.map(({ row }) => row))
  return [
    ...shape,
    ...same,
    ...checkReach(laid).filter(({ row }) => !repeated.has(row)),
    ...checkExamples(laid, today),
    ...checkFacts(laid),
  ]
}
