import fc from 'fast-check'
import type { Exclusion, Row, Table } from '../../src/content/table.ts'
import type { Domain, Facts } from '../../src/facts/facts.ts'
import { type ToyRow, toyExclusion, toyTable } from './toy.ts'

/** A whole small problem: a table with its exclusions, what is known, and a day. */
export interface Problem {
  table: Table
  exclusions: Exclusion[]
  domain: Domain
  facts: Facts
  day: string
}

const DAYS = ['2025-08-31', '2025-09-01', '2026-01-01', '2026-08-31', '2026-09-01']
const day = fc.constantFrom(...DAYS)

const someOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 })

function narrowing(domain: Domain, least: number) {
  return fc
    .subarray([...domain.keys()], { minLength: least, maxLength: Math.min(3, domain.size) })
    .chain((facts) =>
      fc.record(Object.fromEntries(facts.map((fact) => [fact, someOf(domain.get(fact) ?? [])]))),
    )
}

const domains = fc
  .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 })
  .map((sizes): Domain => {
    const facts = sizes.map(
      (size, place) =>
        [`f${place}`, Array.from({ length: size }, (_, value) => `v${value}`)] as const,
    )
    return new Map(facts)
  })

/** `waarden` are written in both orders on purpose: the order is no part of an outcome. */
const outcomes = fc.record({
  dan: fc.constantFrom('x', 'y', 'z'),
  waarden: fc.constantFrom<Row['waarden'][]>(
    undefined,
    undefined,
    { a: '1', b: '2' },
    { b: '2', a: '1' },
    { a: '1', b: '3' },
  ),
})

function tables(domain: Domain) {
  const row = fc.record({
    als: narrowing(domain, 0),
    outcome: outcomes,
    van: fc.option(day, { freq: 3 }),
    tot: fc.option(day, { freq: 3 }),
  })
  return fc
    .record({
      rows: fc.array(row, { maxLength: 7 }),
      last: outcomes,
      most: fc.integer({ min: 2, max: 4 }),
    })
    .map(({ rows, last, most }) => {
      const toyRows = rows.map(
        ({ als, outcome, van, tot }, place): ToyRow => [
          `r${place}`,
          als,
          outcome.dan,
          {
            ...(outcome.waarden && { waarden: outcome.waarden }),
            ...(van && { van }),
            ...(tot && { tot }),
          },
        ],
      )
      const end: ToyRow = ['last', {}, last.dan, last.waarden ? { waarden: last.waarden } : {}]
      return toyTable([...domain.keys()], [...toyRows, end], most)
    })
}

function knowledge(domain: Domain) {
  const perFact = [...domain].map(([fact, values]) =>
    fc
      .option(
        fc.record({ values: fc.oneof(fc.constant(values), someOf(values)), unknown: fc.boolean() }),
      )
      .map((known) => (known ? { [fact]: known } : {})),
  )
  return fc.tuple(...perFact).map((parts): Facts => Object.assign({}, ...parts))
}

export const problems: fc.Arbitrary<Problem> = domains.chain((domain) =>
  fc.record({
    table: tables(domain),
    exclusions: fc
      .array(narrowing(domain, 1), { maxLength: 3 })
      .map((list) => list.map((als, place) => toyExclusion(`e${place}`, als))),
    domain: fc.constant(domain),
    facts: knowledge(domain),
    day,
  }),
)
