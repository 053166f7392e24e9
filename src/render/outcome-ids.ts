import type { Verdict } from '../rules/verdict.ts'

/** The outcomes that a verdict names: one, or one per branch. */
export function outcomeIds(verdict: Verdict): string[] {
  if (verdict.kind === 'decided') return [verdict.row.dan]
  if (verdict.kind === 'contradiction') return [verdict.exclusion.uitkomst]
  if (verdict.kind === 'depends')
    return verdict.on.flatMap(({ branches }) => branches.map(({ row }) => row.dan))
  return []
}
