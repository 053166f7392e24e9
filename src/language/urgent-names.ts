import type { Reading } from './read-words.ts'

/**
 * What a word can be called in an urgent phrase: its stem; "=gezicht", as it was typed; "op$", its stem where a clause ends
 * with it; and for a word of another language "~wil", its stem, so that "wants to die" is not found in "wil naar die". It is
 * also called by every group that has one of these names: "zichzelf" is "<zich>" too.
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

const group = /(<[^>]*>)/

/**
 * An urgent phrase of the content as names. `=` before a word: only as it is typed; `$` at the end: where a clause ends;
 * `<zich>`: a word of that group.
 * @param read how its words are read
 */
export const namesInPhrase = (phrase: string, read: (text: string) => Reading): readonly string[] =>
  phrase.split(group).flatMap((part) => (group.test(part) ? [part] : namesOfWords(part, read)))

function namesOfWords(phrase: string, read: (text: string) => Reading): readonly string[] {
  const asTyped = new Set(Array.from(phrase.matchAll(/=([\p{L}\p{N}']+)/gu), ([, word]) => word))
  const { stems, typed, foreign } = read(phrase)
  return stems.map((stem, at) => {
    if (asTyped.has(typed[at])) return `=${typed[at]}`
    if (at === stems.length - 1 && phrase.endsWith('$')) return `${stem}$`
    return foreign[at] ? `~${stem}` : stem
  })
}
