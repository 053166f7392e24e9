import type { Reading } from './read-words.ts'

/**
 * What a word can be called in an urgent phrase: its stem; "=gezicht", as it was typed; "op$", its stem where a clause ends
 * with it; and for a word of another language "~wil", its stem, so that "wants to die" is not found in "wil naar die".
 */
export const urgentNames = ({
  stems,
  typed,
  foreign,
  bounds,
}: Reading): readonly (readonly string[])[] =>
  stems.map((stem, at) => [
    stem,
    `=${typed[at]}`,
    ...(foreign[at] ? [`~${stem}`] : []),
    ...(bounds.ends.has(at + 1) ? [`${stem}$`] : []),
  ])

/**
 * An urgent phrase of the content as names. `=` before a word: only as it is typed; `$` at the end: where a clause ends.
 * @param read how its words are read
 */
export function namesInPhrase(phrase: string, read: (text: string) => Reading): readonly string[] {
  const asTyped = new Set(Array.from(phrase.matchAll(/=([\p{L}\p{N}']+)/gu), ([, word]) => word))
  const { stems, typed, foreign } = read(phrase)
  return stems.map((stem, at) => {
    if (asTyped.has(typed[at])) return `=${typed[at]}`
    if (at === stems.length - 1 && phrase.endsWith('$')) return `${stem}$`
    return foreign[at] ? `~${stem}` : stem
  })
}
