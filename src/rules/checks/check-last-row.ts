import type { Table } from '../../content/table.ts'
import type { Finding } from './finding.ts'

/** The last row is the cautious one: it matches every case on every day. */
export function checkLastRow({ id, rijen }: Table): readonly Finding[] {
  const last = rijen.at(-1)
  if (!last) return [{ kind: 'last-row', table: id, detail: 'there are no rows' }]
  const conditions = Object.keys(last.als)
  const dates = [last.van, last.tot].filter((date) => date !== undefined)
  const wrong = [...conditions, ...dates]
  if (wrong.length === 0) return []
  return [
    {
      kind: 'last-row',
      table: id,
      row: last.id,
      detail: `it does not match always: ${wrong.join(', ')}`,
    },
  ]
}
