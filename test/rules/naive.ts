import type { Exclusion, Row, Table } from '../../src/content/table.ts'
import type { Domain, Facts } from '../../src/facts/facts.ts'

/** One combination: a value for every fact of the table. */
export type Case = Readonly<Record<string, string>>

/** The reference: every combination is written out and looked up, and definitions are followed to the letter. */
export interface NaiveVerdict {
  kind: 'decided' | 'open' | 'depends' | 'contradiction'
  outcome?: string
  cautious?: boolean
  rows?: string[]
  candidates?: string[]
  branches?: { values: string[]; outcome: string }[]
  exclusion?: string
}

export const outcomeOf = (row: Row): string =>
  `${row.dan} ${JSON.stringify(Object.entries(row.waarden ?? {}).sort())}`

const fits = (als: Row['als'], one: Case): boolean =>
  Object.entries(als).every(([fact, values]) => values.includes(one[fact] ?? ''))

const holds = (row: Row, day: string): boolean =>
  (row.van ?? '') <= day && day <= (row.tot ?? '9999-12-31')

export const speaksOf = (table: Table, exclusions: readonly Exclusion[]): Exclusion[] =>
  exclusions.filter(({ als }) => Object.keys(als).every((fact) => table.feiten.includes(fact)))

export const winner = (table: Table, one: Case, day: string): Row =>
  table.rijen.find((row) => holds(row, day) && fits(row.als, one)) as Row

/** Every combination that is known to be possible, before exclusions. */
export function casesOf(table: Table, domain: Domain, facts: Facts): Case[] {
  let cases: Case[] = [{}]
  for (const fact of table.feiten) {
    const values = facts[fact]?.values ?? domain.get(fact) ?? []
    cases = cases.flatMap((one) => values.map((value) => ({ ...one, [fact]: value })))
  }
  return cases
}

export function naiveDecide(
  table: Table,
  exclusions: readonly Exclusion[],
  domain: Domain,
  facts: Facts,
  day: string,
): NaiveVerdict {
  const all = casesOf(table, domain, facts)
  const excluded = speaksOf(table, exclusions)
  const region = all.filter((one) => !excluded.some(({ als }) => fits(als, one)))
  if (region.length === 0) {
    const whole = excluded.find(({ als }) => all.every((one) => fits(als, one)))
    const part = excluded.find(({ als }) => all.some((one) => fits(als, one)))
    return { kind: 'contradiction', exclusion: (whole ?? part)?.id ?? '' }
  }
  const results = region.map((one) => ({ one, row: winner(table, one, day) }))
  const outcomes = new Set(results.map(({ row }) => outcomeOf(row)))
  const rows = table.rijen
    .filter((row) => results.some((result) => result.row === row))
    .map(({ id }) => id)
  if (outcomes.size === 1)
    return { kind: 'decided', outcome: [...outcomes].join(), cautious: false, rows }

  const valuesOf = (fact: string) => [...new Set(region.map((one) => one[fact] ?? ''))]
  const leaves = (fact: string, value: string) =>
    new Set(results.filter(({ one }) => one[fact] === value).map(({ row }) => outcomeOf(row)))
  const differInAlone = (a: Case, b: Case, fact: string) =>
    table.feiten.every((other) => (a[other] !== b[other]) === (other === fact))
  const matters = (fact: string) =>
    results.some((a) =>
      results.some(
        (b) => differInAlone(a.one, b.one, fact) && outcomeOf(a.row) !== outcomeOf(b.row),
      ),
    ) || valuesOf(fact).some((value) => leaves(fact, value).size < outcomes.size)
  const strictly = table.feiten.filter(matters)
  const matter =
    strictly.length > 0 ? strictly : table.feiten.filter((fact) => valuesOf(fact).length > 1)
  const candidates = matter.filter((fact) => !facts[fact]?.unknown && valuesOf(fact).length > 1)
  if (candidates.length > 0) return { kind: 'open', candidates }

  const last = table.rijen.at(-1) as Row
  const cautious: NaiveVerdict = {
    kind: 'decided',
    outcome: outcomeOf(last),
    cautious: true,
    rows: [last.id],
  }
  const [only] = matter
  if (!only || matter.length > 1 || valuesOf(only).some((value) => leaves(only, value).size > 1))
    return cautious
  const branches: { values: string[]; outcome: string }[] = []
  for (const value of (domain.get(only) ?? []).filter((one) => valuesOf(only).includes(one))) {
    const outcome = [...leaves(only, value)].join()
    const branch = branches.find((other) => other.outcome === outcome)
    if (branch) branch.values.push(value)
    else branches.push({ values: [value], outcome })
  }
  return branches.length > table['hoogstens-takken']
    ? cautious
    : { kind: 'depends', branches, rows }
}
