import type { Row, Table } from '../../content/table.ts'
import type { LoadedContent } from '../load-content.ts'

/** Where a row or an exclusion stands: a page of the desk, at its line. */
export interface RowPlaces {
  readonly row: (table: string, row: Pick<Row, 'id' | 'als'>) => string | null
  readonly exclusion: (id: string) => string | null
}

/** Rows that follow from the centres stand in the file of the centre; a few are fixed and stand nowhere. */
export function rowPlaces({ recht, overgang, exclusions, centres }: LoadedContent): RowPlaces {
  const written = new Map([recht, overgang].map((file) => [file.data.id, file]))
  const files = new Set(centres.map(({ file }) => file))
  const lineOf = (table: Table, id: string) => table.rijen.findIndex((row) => row.id === id)
  return {
    row: (table, { id, als }) => {
      const file = written.get(table)
      if (file)
        return `/bewerk/bestand/${file.file}#r${file.lineOf(['rijen', lineOf(file.data, id)])}`
      const [centre] = als['centrum'] ?? []
      return centre && files.has(`content/centra/${centre}.yaml`)
        ? `/bewerk/centrum/${centre}`
        : null
    },
    exclusion: (id) => {
      const place = exclusions.data.findIndex((one) => one.id === id)
      return place < 0 ? null : `/bewerk/bestand/${exclusions.file}#r${exclusions.lineOf([place])}`
    },
  }
}
