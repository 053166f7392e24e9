import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileContent } from '../../src/build/compile-content.ts'
import { compareDecisions } from '../../src/build/impact/compare-decisions.ts'
import { compareTexts } from '../../src/build/impact/compare-texts.ts'
import { UnknownRef, withContentAt } from '../../src/build/impact/content-at.ts'
import { impact } from '../../src/build/impact/impact.ts'
import { impactReport } from '../../src/build/impact/impact-report.ts'
import { loadContent } from '../../src/build/load-content.ts'
import type { CompiledContent } from '../../src/content/compiled.ts'
import type { Table } from '../../src/content/table.ts'
import type { Facts } from '../../src/facts/facts.ts'
import { compileTable } from '../../src/rules/compile-table.ts'
import { decide } from '../../src/rules/decide.ts'
import { toyDay } from './toy-content.ts'
import { withToyRoot } from './toy-root.ts'

const repository = join(import.meta.dirname, '../..')
const toy = contentOf(join(import.meta.dirname, 'toy'))

function contentOf(root: string): CompiledContent {
  const { content } = loadContent(root)
  if (!content) throw new Error(`the content of ${root} cannot be read`)
  return compileContent(content)
}

/** The content with one table other than it is. */
function withTable(
  content: CompiledContent,
  id: string,
  change: (table: Table) => Table,
): CompiledContent {
  return {
    ...content,
    tables: content.tables.map((table) => (table.id === id ? change(table) : table)),
  }
}

const withRow = (table: Table, id: string, row: Partial<Table['rijen'][number]>): Table => ({
  ...table,
  rijen: table.rijen.map((one) => (one.id === id ? { ...one, ...row } : one)),
})

describe('which combinations change outcome', () => {
  test('nothing, when nothing changed', () => {
    expect(compareDecisions(toy, toy, toyDay)).toEqual([])
  })

  test('a condition that takes more', () => {
    const after = withTable(toy, 'recht', (table) =>
      withRow(table, 'type', { als: { type: ['7-aud', '9'] } }),
    )
    expect(compareDecisions(toy, after, toyDay)).toEqual([
      {
        id: 'recht',
        title: 'Recht op leersteun',
        since: toyDay,
        of: 6,
        moved: [
          {
            from: 'Ja',
            to: 'Nog niet',
            count: 1,
            example: { verslag: 'gc', type: '9' },
          },
        ],
      },
    ])
  })

  test('another outcome for the rest', () => {
    const after = withTable(toy, 'recht', (table) => withRow(table, 'anders', { dan: 'recht-nee' }))
    expect(compareDecisions(toy, after, toyDay)[0]?.moved).toMatchObject([
      { to: 'Nog niet', count: 2 },
    ])
  })

  test('a rule that begins later is told from that day', () => {
    const after = withTable(toy, 'recht', (table) => ({
      ...table,
      rijen: [
        {
          id: 'straks',
          als: { type: ['9'] },
          dan: 'recht-nee',
          reden: '-',
          bron: [],
          van: '2027-09-01',
        },
        ...table.rijen,
      ],
    }))
    expect(compareDecisions(toy, after, toyDay)).toMatchObject([
      { since: '2027-09-01', moved: [{ count: 1 }] },
    ])
  })

  test('a value that did not exist, and one that is no more', () => {
    const facts = toy.facts.map((fact) =>
      fact.id === 'type'
        ? {
            ...fact,
            waarden: fact.waarden.map((value) =>
              value.id === '5' ? { ...value, id: '3' } : value,
            ),
          }
        : fact,
    )
    const [recht] = compareDecisions(toy, { ...toy, facts }, toyDay)
    const [was, is] = [
      recht?.moved.filter(({ to }) => to === 'bestaat niet meer'),
      recht?.moved.filter(({ from }) => from === 'bestond niet'),
    ]
    expect(was?.reduce((sum, { count }) => sum + count, 0)).toBe(2)
    expect(is?.reduce((sum, { count }) => sum + count, 0)).toBe(2)
    expect(recht?.of).toBe(8)
  })

  test('a fact more in a table makes no difference by itself', () => {
    const after = withTable(toy, 'recht', (table) => ({
      ...table,
      feiten: [...table.feiten, 'centrum'],
    }))
    expect(compareDecisions(toy, after, toyDay).filter(({ id }) => id === 'recht')).toEqual([])
  })

  test('the status of an item of the checklist', () => {
    const secties = toy.checklist.secties.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, rijen: [{ als: {}, dan: 'weg' as const }] })),
    }))
    const changes = compareDecisions(
      toy,
      { ...toy, checklist: { ...toy.checklist, secties } },
      toyDay,
    )
    expect(changes.map(({ id }) => id)).toEqual(['checklist:verslag'])
    expect(changes[0]?.moved.every(({ to }) => to === 'staat niet op de lijst')).toBe(true)
  })

  test('exact: the same as asking every combination of the real rules one by one', () => {
    const before = contentOf(repository)
    const cases = everyCase(before, ['niveau', 'verslag', 'type'])
    for (const { id: row } of before.tables[0]?.rijen.slice(0, -1) ?? []) {
      const after = withTable(before, 'recht', (table) => ({
        ...table,
        rijen: table.rijen.filter(({ id }) => id !== row),
      }))
      const [was, is] = [outcomesOf(before, cases), outcomesOf(after, cases)]
      const moved = was.filter((outcome, place) => outcome !== is[place]).length
      const found = compareDecisions(before, after, toyDay).flatMap((change) => change.moved)
      expect([row, found.reduce((sum, { count }) => sum + count, 0)]).toEqual([row, moved])
    }
  })
})

/** Every combination of values of the facts. */
function everyCase({ facts }: CompiledContent, wanted: readonly string[]): readonly Facts[] {
  return facts
    .filter(({ id }) => wanted.includes(id))
    .reduce<readonly Facts[]>(
      (cases, { id, waarden }) =>
        cases.flatMap((one) =>
          waarden.map((value) => ({ ...one, [id]: { values: [value.id], unknown: false } })),
        ),
      [{}],
    )
}

/** What the first table says of each case. */
function outcomesOf(
  { tables: [table], exclusions, facts }: CompiledContent,
  cases: readonly Facts[],
) {
  const domain = new Map(facts.map(({ id, waarden }) => [id, waarden.map((value) => value.id)]))
  const compiled = table && compileTable(table, exclusions, domain)
  return cases.map((one) => {
    const verdict = compiled && decide(compiled, one, toyDay)
    return verdict?.kind === 'decided' ? verdict.row.dan : verdict?.kind
  })
}

test('which texts changed, with the words that came and went', () => {
  const articles = toy.articles.map((article) =>
    article.id === 'clb' ? { ...article, text: `${article.text} Een zin erbij.` } : article,
  )
  expect(
    compareTexts(toy, { ...toy, articles: articles.filter(({ id }) => id !== 'verslag') }),
  ).toMatchObject([
    { id: 'artikel clb', kind: 'changed', added: 3, removed: 0 },
    { id: 'artikel verslag', kind: 'gone', after: 0 },
    { id: 'zoekvragen van artikel verslag', kind: 'gone' },
  ])
})

test.each([
  ['pupil', 'leerling'],
  ['school', 'school'],
] as const)('that a %s reads something in other words', (reader, name) => {
  const { words, texts } = toy.reworded[reader]
  const said = { words, texts: { ...texts, 'Wie bent u?': 'Wie is daar?' } }
  expect(
    compareTexts(toy, { ...toy, reworded: { ...toy.reworded, [reader]: said } }),
  ).toMatchObject([{ id: `woorden voor een ${name}`, kind: 'changed', added: 3, removed: 0 }])
})

test('what stands on paper, on a label or as a reason is a text too', () => {
  const { checklist, agreements, exclusions } = toy
  const changed = {
    ...withTable(toy, 'recht', (table) => ({
      ...table,
      rijen: table.rijen.map((row) => ({ ...row, reden: 'Nieuw.' })),
    })),
    facts: toy.facts.map((fact) => (fact.id === 'type' ? { ...fact, label: 'Nieuw' } : fact)),
    checklist: { ...checklist, titels: { ...checklist.titels, ouder: 'Nieuw' } },
    agreements: { ...agreements, slot: 'Nieuw.' },
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, reden: 'Nieuw.' })),
  }
  expect(compareTexts(toy, changed).map(({ id }) => id)).toEqual([
    'vraag type',
    'regels recht',
    'regels uitsluitingen',
    'titels van de checklist',
    'papier afspraken',
  ])
})

describe('against a version of git', () => {
  test('a change of a rule and of a text, told in Dutch', () =>
    withToyRoot((root) => {
      const git = (...words: string[]) =>
        execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.be', ...words], {
          cwd: root,
        })
      git('init', '--quiet')
      git('add', '.')
      git('commit', '--quiet', '-m', 'toy')
      edit(
        root,
        'content/regels/recht.yaml',
        'als: { type: [7-aud] } # type',
        "als: { type: [7-aud, '9'] }",
      )
      edit(
        root,
        'content/artikels/begrippen/leersteun.md',
        'Praat met de school.',
        'Praat eerst met de school.',
      )
      let folder = ''
      const report = withContentAt(root, 'HEAD', (old, { hash }) => {
        folder = old
        return impactReport(impact(old, root, toyDay), { since: hash, today: toyDay, shown: 5 })
      })
      expect(existsSync(folder)).toBe(false)
      expect(report).toContain(
        'Recht op leersteun: 1 van de 6 combinaties\n  1×  was    Ja\n      wordt  Nog niet\n      bijv.  Welk verslag: Een verslag, Welk type: Type 9',
      )
      expect(report).toMatch(/artikel leersteun +veranderd +\d+ → \d+ woorden \(\+1 −0\)/)
    }))

  test('a file in another form than now is said, and the rest is compared', () =>
    withToyRoot((root) =>
      withToyRoot((old) => {
        writeFileSync(join(old, 'content/taal/dringend.yaml'), 'iets: anders\n')
        edit(
          root,
          'content/uitkomsten/recht-nee.md',
          'Dit is het antwoord.',
          'Dit is een ander antwoord.',
        )
        const { replaced, texts } = impact(old, root, toyDay)
        expect(replaced).toEqual(['content/taal/dringend.yaml'])
        expect(texts.map(({ id }) => id)).toContain('uitkomst recht-nee')
      }),
    ))

  test('a name that git does not know', () => {
    expect(() => withContentAt(repository, 'bestaat-niet', () => null)).toThrow(UnknownRef)
    expect(() => withContentAt(repository, '--help', () => null)).toThrow(UnknownRef)
  })

  // Reads and learns all of it twice.
  test('the real content', () => {
    const report = withContentAt(repository, 'HEAD', (old) =>
      impactReport(impact(old, repository, toyDay), { since: 'HEAD', today: toyDay, shown: 5 }),
    )
    expect(report).toMatch(/^Wat verandert er aan de inhoud tegenover HEAD\?/)
    expect(report).toMatch(/\d+ van de \d{3} vragen krijgen een ander antwoord/)
  }, 120_000)
})

function edit(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(
    join(root, file),
    text.replace(from, () => to),
  )
}
