import { compileTable } from '../../src/rules/compile-table.ts'
import type { Verdict } from '../../src/rules/verdict.ts'
import type { Problem } from './arbitrary.ts'
import { casesOf, type NaiveVerdict, naiveDecide, outcomeOf, speaksOf } from './naive.ts'

export const naive = ({ table, exclusions, domain, facts, day }: Problem) =>
  naiveDecide(table, exclusions, domain, facts, day)
export const compiled = ({ table, exclusions, domain }: Problem) =>
  compileTable(table, exclusions, domain)

/** A verdict in the words of the reference. */
export function plain(verdict: Verdict): NaiveVerdict {
  const { kind } = verdict
  switch (kind) {
    case 'decided':
      return {
        kind,
        outcome: outcomeOf(verdict.row),
        cautious: verdict.cautious,
        rows: verdict.because.map(({ row }) => row.id),
      }
    case 'open':
      return { kind, candidates: [...verdict.candidates] }
    case 'contradiction':
      return { kind, exclusion: verdict.exclusion.id }
    case 'depends': {
      const branches = verdict.on.flatMap((part) =>
        part.branches.map(({ values, row }) => ({ values: [...values], outcome: outcomeOf(row) })),
      )
      return { kind, branches, rows: verdict.because.map(({ row }) => row.id) }
    }
  }
}

/** The possible cases of a problem, exclusions taken off. */
export function region({ table, exclusions, domain, facts }: Problem) {
  const excluded = speaksOf(table, exclusions)
  return casesOf(table, domain, facts).filter(
    (one) =>
      !excluded.some(({ als }) =>
        Object.entries(als).every(([fact, values]) => values.includes(one[fact] ?? '')),
      ),
  )
}
