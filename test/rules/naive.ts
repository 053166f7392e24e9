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

  const unknown = table.feiten.filter((fact) => facts[fact]?.unknown)
  const ends = results.map(({ one }) => {
    const same = results.filter((other) => agree(table, one, other.one, unknown))
    return { one, end: endOf(table, domain, same, unknown) }
  })
  const [first] = ends
  if (first && ends.every(({ end }) => end.text === first.end.text))
    return first.end.branches
      ? { kind: 'depends', branches: first.end.branches, rows }
      : cautious(table)
  const candidates = mattering(
    table,
    ends.map(({ one, end }) => ({ one, end: end.text })),
    table.feiten.filter((fact) => !unknown.includes(fact)),
  )
  return { kind: 'open', candidates }
}

function cautious(table: Table): NaiveVerdict {
  const last = table.rijen.at(-1) as Row
  return { kind: 'decided', outcome: outcomeOf(last), cautious: true, rows: [last.id] }
}

/** Are two cases the same but for the facts of `except`? */
const agree = (table: Table, a: Case, b: Case, except: readonly string[]): boolean =>
  table.feiten.every((fact) => except.includes(fact) || a[fact] === b[fact])

interface Ended {
  one: Case
  end: string
}

const valuesOf = (ended: readonly Pick<Ended, 'one'>[], fact: string) => [
  ...new Set(ended.map(({ one }) => one[fact] ?? '')),
]

const endsLeftBy = (ended: readonly Ended[], fact: string, value: string) =>
  new Set(ended.filter(({ one }) => one[fact] === value).map(({ end }) => end))

/** Of `facts` those that can change the end: alone, or because a value leaves fewer ends; failing these, any with two values. */
function mattering(table: Table, ended: readonly Ended[], facts: readonly string[]): string[] {
  const all = new Set(ended.map(({ end }) => end))
  const contrasts = (fact: string) =>
    ended.some((a) => ended.some((b) => a.end !== b.end && agree(table, a.one, b.one, [fact])))
  const separates = (fact: string) =>
    valuesOf(ended, fact).some((value) => endsLeftBy(ended, fact, value).size < all.size)
  const strictly = facts.filter((fact) => separates(fact) || contrasts(fact))
  return strictly.length > 0 ? strictly : facts.filter((fact) => valuesOf(ended, fact).length > 1)
}

/** What a person is told who can answer everything but the facts of `unknown`. */
function endOf(
  table: Table,
  domain: Domain,
  results: readonly { one: Case; row: Row }[],
  unknown: readonly string[],
): { text: string; branches?: { values: string[]; outcome: string }[] } {
  const ended = results.map(({ one, row }) => ({ one, end: outcomeOf(row) }))
  const outcomes = [...new Set(ended.map(({ end }) => end))]
  if (outcomes.length === 1) return { text: `decided ${outcomes.join()}` }
  const [only = '', ...others] = mattering(table, ended, unknown)
  if (others.length > 0) return { text: 'cautious' }
  const branches: { values: string[]; outcome: string }[] = []
  for (const value of domain.get(only) ?? []) {
    const [outcome, ...more] = endsLeftBy(ended, only, value)
    if (outcome === undefined) continue
    if (more.length > 0) return { text: 'cautious' }
    const branch = branches.find((other) => other.outcome === outcome)
    if (branch) branch.values.push(value)
    else branches.push({ values: [value], outcome })
  }
  return branches.length > table['hoogstens-takken']
    ? { text: 'cautious' }
    : { text: JSON.stringify([only, branches]), branches }
}
