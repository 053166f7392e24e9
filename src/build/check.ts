import { checkCentres } from './check/check-centres.ts'
import { checkChecklistItems } from './check/check-checklist-items.ts'
import { checkChecklistRows } from './check/check-checklist-rows.ts'
import { checkGoals } from './check/check-goals.ts'
import { checkGroups } from './check/check-groups.ts'
import { checkIds } from './check/check-ids.ts'
import { checkNarrowings } from './check/check-narrowings.ts'
import { checkOutcomes } from './check/check-outcomes.ts'
import { checkSources } from './check/check-sources.ts'
import { checkTables } from './check/check-tables.ts'
import { checkTopics } from './check/check-topics.ts'
import { checkValues } from './check/check-values.ts'
import { checkVariants } from './check/check-variants.ts'
import { checkTexts } from './check/text/check-texts.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { LoadedContent } from './load-content.ts'

/**
 * Every fault in content whose files could be read, sorted by place. What each code means stands in check/codes.ts.
 * @param today YYYY-MM-DD: sources are checked against it, and rules are read as of it
 */
export function checkContent(loaded: LoadedContent, today: string): readonly Diagnostic[] {
  const faults = [
    ...checkSources(loaded, today),
    ...checkNarrowings(loaded),
    ...checkOutcomes(loaded),
    ...checkTopics(loaded),
    ...checkIds(loaded),
    ...checkVariants(loaded),
    ...checkCentres(loaded),
    ...checkGoals(loaded),
    ...checkGroups(loaded),
    ...checkChecklistItems(loaded),
    ...checkTables(loaded, today),
    ...checkChecklistRows(loaded),
    ...checkValues(loaded),
    ...checkTexts(loaded),
  ]
  return faults.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
