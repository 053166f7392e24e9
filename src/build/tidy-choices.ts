import { writeChoice } from '../language/pattern.ts'

/**
 * The same pattern with each alternative of a choice once, in the order of their numbers: forms of one word have one stem,
 * and what is alike packs well.
 * @param pattern as patternStems of language/pattern.ts makes it
 */
export function tidyChoices(
  pattern: readonly string[],
  numberOf: (name: string) => number,
): readonly string[] {
  const tidied: string[] = []
  for (let at = 0; at < pattern.length; at++) {
    const part = pattern[at] ?? ''
    tidied.push(part)
    if (part !== '{' && part !== '[') continue
    const end = pattern.indexOf('}', at)
    const rows = distinct(alternatives(pattern.slice(at + 1, end)), numberOf)
    tidied.push(...writeChoice(rows), '}')
    at = end
  }
  return tidied
}

type Row = readonly string[]

/** The rows that `writeChoice` wrote. */
function alternatives(parts: Row): Row[] {
  const ends = [...parts.flatMap((part, i) => (part === '|' ? [i] : [])), parts.length]
  const [single = 0] = ends
  return [
    ...parts.slice(0, single).map((part) => [part]),
    ...ends.slice(1).map((end, i) => parts.slice((ends[i] ?? 0) + 1, end)),
  ]
}

/** Each row once, by the numbers of its first parts that differ. */
function distinct(rows: readonly Row[], numberOf: (name: string) => number): Row[] {
  const keyed = rows.map(
    (row) => [row.map((name) => digits(numberOf(name))).join(''), row] as const,
  )
  return [...new Map(keyed)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

/** Numbers that sort as texts. */
const digits = (number: number): string => String.fromCodePoint(number)
