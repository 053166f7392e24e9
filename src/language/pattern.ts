/**
 * One place in a pattern: a stem; `=ben` that very word, not "is", which has the same stem; `#` a number, `~` one that is no
 * rank ("3", not "3de"); `@` a name; `*` at most three words of any kind; `^` where a clause begins and `$` where it ends (no
 * words); or a choice between rows of stems, which may also be left out when it is `optional`.
 */
export type PatternPart = string | Choice
export type Pattern = readonly PatternPart[]

export interface Choice {
  readonly oneOf: Alternatives
  readonly optional: boolean
}

type Alternatives = readonly (readonly string[])[]

/** The words of each group by its name as it stands in a pattern: `<kind>`. */
export type Groups = ReadonlyMap<string, Alternatives>

const signs = /([#~@*^$|{}[\]]|<[^>]*>|=[^\s|{}[\]]+)/

/**
 * A pattern of the content as a row of stems and signs, as patternOf reads it: `{a|b}` one of these, `[a|b]`
 * one of these or nothing. A group stays its name.
 * @param stemsOf the stems of a text without signs
 */
export function patternStems(
  text: string,
  stemsOf: (text: string) => readonly string[],
): readonly string[] {
  return text.split(signs).flatMap((part) => (signs.test(part) ? [part] : stemsOf(part.trim())))
}

/** The pattern in a row of stems and signs; a group, which is always a whole alternative, as its words. */
export function patternOf(stems: readonly string[], groups: Groups = new Map()): Pattern {
  const parts: PatternPart[] = []
  let choice: string[][] | null = null
  for (const part of stems) {
    if (part === '{' || part === '[') choice = [[]]
    else if (!choice) parts.push(part)
    else if (part === '|') choice.push([])
    else if (part !== '}' && part !== ']') choice.at(-1)?.push(part)
    else {
      const oneOf = choice.flatMap(
        (row) => groups.get(row[0] ?? '') ?? (row.length > 0 ? [row] : []),
      )
      parts.push({ oneOf, optional: part === ']' })
      choice = null
    }
  }
  return parts
}
