/** The signs of patterns, in the order of the numbers of `bracket` and `sign`, which go up to -1. */
export const signs = '}|[{$^*@~#'

/** Whether a part is a sign by itself: not `<kind>` or `=ben`. */
export const isSign = (part: string): boolean => part.length === 1 && signs.includes(part)

const parted = /([#~@*^$|{}[\]]|<[^>]*>|=[^\s|{}[\]]+)/

/**
 * A pattern of the content as a row of stems and signs. A part is a stem; `=ben` that very word, not "is", which has the same
 * stem; `#` a number, `~` one that is no rank ("3", not "3de"); `@` a name; `*` at most three words of any kind; `^` where a
 * clause begins and `$` where it ends (no words); `{a|b}` one of these rows, `[a|b]` one of these or nothing. In a choice
 * `<kind>`, always a whole alternative, stands for the rows of a word group. A choice is as `writeChoice` writes it, and `}`
 * closes both kinds, since most alternatives are one part and all signs between them take a fortieth of all patterns.
 * @param stemsOf the stems of a text without signs
 */
export function patternStems(
  text: string,
  stemsOf: (text: string) => readonly string[],
): readonly string[] {
  const row: string[] = []
  let rows: string[][] = []
  for (const part of text.split(parted)) {
    const to = rows.at(-1) ?? row
    if (part === '{' || part === '[') {
      row.push(part)
      rows = [[]]
    } else if (part === '|') rows.push([])
    else if (part === '}' || part === ']') {
      row.push(...writeChoice(rows), '}')
      rows = []
    } else to.push(...(parted.test(part) ? [part] : stemsOf(part.trim())))
  }
  return row
}

/** The rows of a choice as one: first those of one part, and then the others, each after a `|`. */
export const writeChoice = (rows: readonly (readonly string[])[]): readonly string[] => [
  ...rows.filter(({ length }) => length === 1).flat(),
  ...rows.filter(({ length }) => length !== 1).flatMap((row) => ['|', ...row]),
]
