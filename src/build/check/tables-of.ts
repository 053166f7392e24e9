import type { Table } from '../../content/table.ts'
import { compileContent } from '../compile-content.ts'
import type { LoadedContent } from '../load-content.ts'
import type { ContentFile } from '../read-file.ts'

/** A table, and the file that it is written in; a table that is derived from the centres has none. */
export interface TableAt {
  readonly table: Table
  readonly file: ContentFile<Table> | null
}

/** The tables that the app decides by. */
export function tablesOf(loaded: LoadedContent): readonly TableAt[] {
  const written = [loaded.recht, loaded.overgang]
  return compileContent(loaded).tables.map((table) => ({
    table,
    file: written.find(({ data }) => data === table) ?? null,
  }))
}
