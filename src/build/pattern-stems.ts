/**
 * The stems of a pattern; `#` and `*` in it stay.
 * @param stemsIn the stems of a text without these
 */
export function patternStems(
  text: string,
  stemsIn: (text: string) => readonly string[],
): readonly string[] {
  return text
    .split(/([#*])/)
    .flatMap((part) => (part === '#' || part === '*' ? [part] : stemsIn(part.trim())))
}
