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
    const open = pattern[at] ?? ''
    const close = closing.get(open)
    if (close === undefined) tidied.push(open)
    else {
      const end = pattern.indexOf(close, at)
      const rows = distinct(alternatives(pattern.slice(at + 1, end)), numberOf)
      tidied.push(open, ...rows.flatMap((row, i) => (i === 0 ? row : ['|', ...row])), close)
      at = end
    }
  }
  return tidied
}

const closing: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
])

type Row = readonly string[]

function alternatives(parts: Row): Row[] {
  const ends = [...parts.flatMap((part, i) => (part === '|' ? [i] : [])), parts.length]
  return ends.map((end, i) => parts.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end))
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
