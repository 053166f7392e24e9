import type { CompiledContent } from '../../content/compiled.ts'
import type { Narrowing } from '../../content/fact.ts'
import type { Row, Table } from '../../content/table.ts'
import { inWords } from '../in-words.ts'

/** Something that decides by rows: a table, what cannot go together, or the status of one item of the checklist. */
export interface Decider {
  readonly table: Table
  readonly content: CompiledContent
  /** What a row gives, in Dutch. */
  readonly nameOf: (row: Row) => string
}

/** Everything in the content that decides by rows, by id. */
export function decidersOf(content: CompiledContent): ReadonlyMap<string, Decider> {
  const words = inWords(content)
  const tables = content.tables.map((table) => ({ table, content, nameOf: words.outcome }))
  const items = content.checklist.secties
    .flatMap((section) => section.items)
    .map(({ item, rijen }) => ({
      table: asTable(`checklist:${item}`, `Checklistpunt ${item}`, rijen),
      content,
      nameOf: ({ dan }: Row) => (dan === 'weg' ? 'staat niet op de lijst' : dan),
    }))
  const exclusions = {
    table: asTable('uitsluitingen', 'Wat niet samen gaat', [
      ...content.exclusions.map(({ als, uitkomst }) => ({ als, dan: uitkomst })),
      { als: {}, dan: 'gaat samen' },
    ]),
    content: { ...content, exclusions: [] },
    nameOf: words.outcome,
  }
  return new Map([...tables, exclusions, ...items].map((one) => [one.table.id, one]))
}

function asTable(
  id: string,
  titel: string,
  rows: readonly { readonly als: Narrowing; readonly dan: string }[],
): Table {
  const rijen = rows.map(({ als, dan }, place) => ({
    id: `${id}-${place + 1}`,
    als,
    dan,
    reden: titel,
    bron: [],
  }))
  const feiten = [...new Set(rows.flatMap(({ als }) => Object.keys(als)))]
  return { id, titel, feiten, 'hoogstens-takken': 2, rijen }
}
