import type { Names } from './patterns.ts'
import type { Reading } from './read-words.ts'

/** Gives per word of a message the numbers of the names that it can be called by in an urgent phrase. */
export type NumberNames = (reading: Reading) => number[][]

/**
 * What a word can be called in an urgent phrase: its stem; "=gezicht", as it was typed; "op$", its stem where a clause ends
 * with it; and for a word of another language "~wil", its stem, so that "wants to die" is not found in "wil naar die". It is
 * also called by every group that has one of these names: "zichzelf" is "<zich>" too.
 */
export function createNumberNames({ nameOf, numbers, stems }: Names): NumberNames {
  const [asTyped, foreignStems, lastStems] = [new Map(), new Map(), new Map<string, number>()]
  for (let number = stems; number < numbers.size; number++) {
    const name = nameOf(number)
    if (name.startsWith('=')) asTyped.set(name.slice(1), number)
    else if (name.startsWith('~')) foreignStems.set(name.slice(1), number)
    else if (name.endsWith('$')) lastStems.set(name.slice(0, -1), number)
  }
  return ({ stems, typed, foreign, bounds }) =>
    stems.map((stem, at) =>
      [
        numbers.get(stem),
        asTyped.get(typed[at] ?? ''),
        foreign[at] ? foreignStems.get(stem) : undefined,
        bounds.ends.has(at + 1) ? lastStems.get(stem) : undefined,
      ].filter((number) => number !== undefined),
    )
}

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
