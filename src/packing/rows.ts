/** Named rows, and groups of these: rows of bytes, or what stands for such a row. */
export interface Rows<Row extends string | Uint8Array> {
  readonly [name: string]: Row | Rows<Row>
}

/** The same tree with something else for each row. */
export function mapRows<A extends string | Uint8Array, B extends string | Uint8Array>(
  rows: Rows<A>,
  map: (row: A) => B,
): Rows<B> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      typeof row === 'string' || row instanceof Uint8Array ? map(row) : mapRows(row, map),
    ]),
  )
}

/** A row that is a text. */
export const rowOfText = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOfRow = (row: Uint8Array): string => new TextDecoder().decode(row)
