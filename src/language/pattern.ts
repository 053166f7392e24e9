/**
 * One place in a pattern: a stem; `#` a number, `~` one that is no rank ("3", not "3de"); `@` a name; `*` at most three words of any kind; `^` where a clause begins
 * and `$` where it ends (no words); or a choice between rows of stems, which may also be left out when it is `optional`.
 */
export type PatternPart = string | Choice
export type Pattern = readonly PatternPart[]

interface Choice {
  readonly oneOf: readonly (readonly string[])[]
  readonly optional: boolean
}

const signs = /([#~@*^$|{}[\]])/

/**
 * A pattern of the content as a row of stems and signs, as patternOf reads it: `{a|b}` one of these, `[a|b]`
 * one of these or nothing.
 * @param stemsOf the stems of a text without signs
 */
export function patternStems(
  text: string,
  stemsOf: (text: string) => readonly string[],
): readonly string[] {
  return text.split(signs).flatMap((part) => (signs.test(part) ? [part] : stemsOf(part.trim())))
}

/** The pattern in a row of stems and signs. */
export function patternOf(stems: readonly string[]): Pattern {
  const parts: PatternPart[] = []
  let choice: string[][] | null = null
  for (const part of stems) {
    if (part === '{' || part === '[') choice = [[]]
    else if (!choice) parts.push(part)
    else if (part === '|') choice.push([])
    else if (part !== '}' && part !== ']') choice.at(-1)?.push(part)
    else {
      parts.push({ oneOf: choice.filter(({ length }) => length > 0), optional: part === ']' })
      choice = null
    }
  }
  return parts
}
