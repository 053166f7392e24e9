import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileContent } from '../../src/build/compile-content.ts'
import { loadContent } from '../../src/build/load-content.ts'
import { outcomeTable } from '../../src/build/outcome-table.ts'
import { combinations } from '../../src/rules/combinations.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { unfold } from '../../src/rules/graph/unfold.ts'
import { type Path, walk } from '../../src/rules/graph/walk.ts'

const root = join(import.meta.dirname, '../..')
const today = '2026-11-21'
const { content: loaded, faults } = loadContent(root)
if (!loaded) throw new Error(`the content cannot be read: ${JSON.stringify(faults)}`)
const content = compileContent(loaded)
const domain = new Map(content.facts.map((fact) => [fact.id, fact.waarden.map(({ id }) => id)]))
const used = new Set(
  content.goals.flatMap(({ tabel, poort }) => [tabel, ...poort.map((gate) => gate.tabel)]),
)
const tables = content.tables.filter(({ id }) => used.has(id))
const topics = new Set([...content.articles, ...content.goals].map(({ id }) => id))

/** Rows or exclusions: what a path can end in. */
function endsOf(
  verdict: Path['verdict'],
): readonly { readonly id: string; readonly outcome: string; readonly bron: readonly string[] }[] {
  switch (verdict.kind) {
    case 'decided':
      return [{ ...verdict.row, outcome: verdict.row.dan }]
    case 'depends':
      return verdict.on.flatMap(({ branches }) =>
        branches.map(({ row }) => ({ ...row, outcome: row.dan })),
      )
    case 'contradiction':
      return [{ ...verdict.exclusion, outcome: verdict.exclusion.uitkomst }]
  }
}

/** What is wrong with an end: nothing, when it has words, a source and a way on. */
function wrongWith({ id, outcome, bron }: ReturnType<typeof endsOf>[number]): readonly string[] {
  const words = content.outcomes[outcome]
  if (!words) return [`${id}: no outcome ${outcome}`]
  return [
    ...(bron.length === 0 ? [`${id}: no source`] : []),
    ...(words.stap.trim() === '' ? [`${outcome}: no next step`] : []),
    ...(words.verder.some((topic) => topics.has(topic)) ? [] : [`${outcome}: a dead end`]),
  ]
}

test('every table is used by a goal', () => {
  expect(content.tables.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
})

describe.each(tables.map((table) => [table.id, table] as const))('%s', (_, table) => {
  const compiled = compileTable(table, content.exclusions, domain)
  const graph = unfold(compiled, today)
  const paths = [...walk(graph)]

  test('every path asks each fact once at most, and ends in an outcome with words, source and next step', () => {
    for (const { steps } of paths)
      expect(new Set(steps.map(({ fact }) => fact)).size).toBe(steps.length)
    expect([
      ...new Set(paths.flatMap(({ verdict }) => endsOf(verdict)).flatMap(wrongWith)),
    ]).toEqual([])
  })

  test('every question can be left unanswered', () => {
    const questions = graph.nodes.filter((node) => node.kind === 'question')
    expect(questions.filter(({ edges }) => edges.at(-1)?.answer !== 'onbekend')).toEqual([])
  })

  test('no question is asked in vain: some answer leads elsewhere', () => {
    const inVain = graph.nodes.flatMap((node, place) =>
      node.kind === 'question' && new Set(node.edges.map(({ to }) => to)).size === 1
        ? [`node ${place}: ${node.fact}`]
        : [],
    )
    expect(inVain).toEqual([])
  })

  test('somebody who knows nothing at all ends somewhere', () => {
    const last = paths.at(-1)
    expect(last?.steps.every(({ answer }) => answer === 'onbekend')).toBe(true)
    expect(last && endsOf(last.verdict).flatMap(wrongWith)).toEqual([])
  })

  test('no combination is without a row', () => {
    for (const { gaps } of compiled.periods) expect(gaps).toEqual([])
  })

  test('counts', ({ annotate }) => {
    const all = combinations(compiled, today).reduce((sum, { count }) => sum + count, 0)
    const line = `${table.id}: ${all} combinaties, ${paths.length} gesprekken, ${graph.nodes.length} knopen`
    process.stdout.write(`${line}\n`)
    expect(paths.length).toBeGreaterThan(1)
    return annotate(line)
  })
})

test('every exclusion says what does not fit, with its source and a way on', () => {
  const ends = content.exclusions.map((exclusion) => ({
    ...exclusion,
    outcome: exclusion.uitkomst,
  }))
  expect(ends.flatMap(wrongWith)).toEqual([])
})

test('the counts per outcome are those that were committed', () => {
  const committed = readFileSync(join(root, 'test/rules/uitkomsten-telling.txt'), 'utf8')
  expect(
    outcomeTable(content),
    'klopt de wijziging? npx tsx src/build/cli.ts tellingen --schrijf',
  ).toBe(committed)
})
