/** The signs of patterns, in the order of the numbers of `bracket` and `sign`, which go up to -1. */
export const signs = ']}|[{$^*@~#'

/** Whether a part is a sign by itself: not `<kind>` or `=ben`. */
export const isSign = (part: string): boolean => part.length === 1 && signs.includes(part)

const parted = /([#~@*^$|{}[\]]|<[^>]*>|=[^\s|{}[\]]+)/

/**
 * A pattern of the content as a row of stems and signs. A part is a stem; `=ben` that very word, not "is", which has the same
 * stem; `#` a number, `~` one that is no rank ("3", not "3de"); `@` a name; `*` at most three words of any kind; `^` where a
 * clause begins and `$` where it ends (no words); `{a|b}` one of these rows, `[a|b]` one of these or nothing. In a choice
 * `<kind>`, always a whole alternative, stands for the rows of a word group.
 * @param stemsOf the stems of a text without signs
 */
export function patternStems(
  text: string,
  stemsOf: (text: string) => readonly string[],
): readonly string[] {
  return text.split(parted).flatMap((part) => (parted.test(part) ? [part] : stemsOf(part.trim())))
}
