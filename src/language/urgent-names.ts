import { noted } from './noted.ts'
import type { Reading } from './read-words.ts'
import type { TermNumbers } from './word-list.ts'

/** Gives per word of a message the numbers of the names that it can be called by in an urgent phrase. */
export type NumberNames = (reading: Reading) => readonly (readonly number[])[]

/**
 * What a word can be called in an urgent phrase: its stem; "=gezicht", as it was typed; "op$", its stem where a clause ends
 * with it; and for a word of another language "~wil", its stem, so that "wants to die" is not found in "wil naar die". It is
 * also called by every group that has one of these names: "zichzelf" is "<zich>" too.
 * @param groupsOf the groups that have a name
 */
export function createNumberNames(
  numbers: TermNumbers,
  groupsOf: (name: number) => readonly number[],
): NumberNames {
  const numbersOf = (name: string): readonly number[] => {
    const number = numbers.get(name)
    return number === undefined ? none : [number, ...groupsOf(number)]
  }
  const typedAs = (stem: string, typed = '') => [...numbersOf(stem), ...numbersOf(`=${typed}`)]
  const asItIs = noted(({ stem, word }) => typedAs(stem, word))
  return ({ entries, typed, foreign, bounds }) =>
    entries.map((entry, at) => {
      const { stem, word } = entry
      const own = typed[at] === word ? asItIs(entry) : typedAs(stem, typed[at])
      const more = foreign[at] ? [...own, ...numbersOf(`~${stem}`)] : own
      return bounds.ends.has(at + 1) ? [...more, ...numbersOf(`${stem}$`)] : more
    })
}

const none: readonly number[] = []

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
