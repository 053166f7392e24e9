/** Named rows, and groups of these: rows of bytes, or what stands for such a row: its hash, or its length. */
export interface Rows<Row extends string | number | Uint8Array> {
  readonly [name: string]: Row | Rows<Row>
}

/** The same tree with something else for each row. */
export function mapRows<
  A extends string | number | Uint8Array,
  B extends string | number | Uint8Array,
>(rows: Rows<A>, map: (row: A) => B): Rows<B> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, isRows(row) ? mapRows(row, map) : map(row)]),
  )
}

function isRows<Row extends string | number | Uint8Array>(
  part: Row | Rows<Row>,
): part is Rows<Row> {
  return typeof part === 'object' && !(part instanceof Uint8Array)
}

/** All rows one after the other, and how to find them in there: their lengths. */
export function joinRows(rows: Rows<Uint8Array>): {
  readonly bytes: Uint8Array
  readonly lengths: Rows<number>
} {
  const joined: number[] = []
  const lengths = mapRows(rows, (row: Uint8Array) => {
    for (const byte of row) joined.push(byte)
    return row.length
  })
  return { bytes: Uint8Array.from(joined), lengths }
}

/** The rows again, as views on the bytes that they are in. */
export function cutRows(bytes: Uint8Array, lengths: Rows<number>): Rows<Uint8Array> {
  let at = 0
  return mapRows(lengths, (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  })
}

/** A row that is a text. */
export const rowOfText = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOfRow = (row: Uint8Array): string => new TextDecoder().decode(row)
