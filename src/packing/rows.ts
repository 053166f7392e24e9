/** Where the plan ends. */
const end = 0

/**
 * A tree of texts and of rows of bytes as one row: as JSON a plan of it, in which each row is how many bytes it has, and then
 * the bytes of all rows.
 */
export function packRows(tree: object): Uint8Array {
  const rows: Uint8Array[] = []
  const plan = JSON.stringify(tree, (_, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value
    rows.push(value)
    return value.length
  })
  return concat([new TextEncoder().encode(plan), Uint8Array.of(end), ...rows])
}

/** The same tree. Its rows are parts of the packed one, not copies. */
export function unpackRows(packed: Uint8Array): unknown {
  let at = packed.indexOf(end) + 1
  return JSON.parse(new TextDecoder().decode(packed.subarray(0, at - 1)), (_, value: unknown) => {
    if (typeof value !== 'number') return value
    const row = packed.subarray(at, at + value)
    at += value
    return row
  })
}

function concat(rows: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(rows.reduce((length, row) => length + row.length, 0))
  let at = 0
  for (const row of rows) {
    all.set(row, at)
    at += row.length
  }
  return all
}
