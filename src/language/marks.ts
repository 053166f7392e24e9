import type { PhraseText } from './phrase-text.ts'

/**
 * What one word of a text can be asked for by, as a number: its stem, which has one above 0, the sign of a number or a name, or
 * the very word, which has one below all signs. Most phrases ask for a mark that a text has not, and are never looked at.
 */
export type Mark = number

/** The mark that every word has. */
export const anyWord: Mark = 0

export const sign = { number: -1, count: -2, name: -3, gap: -4, start: -5, end: -6 } as const

/** Whether a part of a pattern is a mark, and not what stands for no word or for any. */
export const isMark = (part: number): part is Mark =>
  part !== sign.gap && part !== sign.start && part !== sign.end

/** A text with its stems and its very words as numbers: `anyWord` where no pattern has them. */
export interface NumberedText extends Required<Omit<PhraseText, 'stems' | 'words'>> {
  readonly stems: readonly number[]
  readonly words: readonly number[]
  readonly places: Places
}

/** Per mark where it stands in a text, from left to right, and per word group where one of its rows may begin. */
export type Places = ReadonlyMap<Mark, readonly number[]>

/** @param groupsOf per mark the groups that have a row which begins with it */
export function placesOf(
  { stems, words, numbers, ranks, names }: Omit<NumberedText, 'bounds' | 'places'>,
  groupsOf: ReadonlyMap<Mark, readonly number[]>,
): Places {
  const places = new Map<Mark, number[]>()
  const addOne = (mark: Mark, at: number): void => {
    const known = places.get(mark)
    if (!known) places.set(mark, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  const add = (mark: Mark, at: number): void => {
    addOne(mark, at)
    for (const group of groupsOf.get(mark) ?? none) addOne(group, at)
  }
  stems.forEach((stem, at) => {
    add(anyWord, at)
    add(stem, at)
    add(words[at] ?? anyWord, at)
    if (names[at]) add(sign.name, at)
    if (numbers[at] == null) return
    add(sign.number, at)
    if (!ranks[at]) add(sign.count, at)
  })
  return places
}

const none: never[] = []
