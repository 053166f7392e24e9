import type { Names, PatternRows } from './patterns.ts'

/** Patterns in words as rows of numbers: what travels is numbered already, the rest here. */
export function writtenPatterns(rows: readonly (readonly string[])[]): {
  readonly names: Names
  readonly rows: PatternRows
} {
  const names = [...new Set(rows.flat())]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const from = [0]
  for (const row of rows) from.push((from.at(-1) ?? 0) + row.length)
  return {
    names: { nameOf: (number) => names[number] ?? '', numbers, stems: 0 },
    rows: {
      numbers: Uint32Array.from(rows.flat(), (name) => numbers.get(name) ?? 0),
      from: Uint32Array.from(from),
    },
  }
}
