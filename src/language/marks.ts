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
export interface NumberedText extends Required<Omit<PhraseText, 'stems' | 'words' | 'numbered'>> {
  /** The text itself, and the parts of the patterns that it is numbered for. */
  readonly of: PhraseText
  readonly parts: Int32Array
  readonly stems: readonly number[]
  readonly words: readonly number[]
  /** Per word the marks that it has. */
  readonly marks: readonly (readonly Mark[])[]
  readonly places: Places
  /** Per book the patterns of it that may fit; from telling.ts on. */
  likely: Likely
}

/** The patterns of each book, by their places in it; of a book without any, nothing. */
export type Likely = readonly (Iterable<number> | undefined)[]

/** Per mark where it stands in a text, from left to right, and per word group where one of its rows may begin. */
export type Places = ReadonlyMap<Mark, readonly number[]>

/** Per mark, and per word group, the rows of the group that begin with the mark. */
export type GroupsByFirst = ReadonlyMap<Mark, ReadonlyMap<number, readonly number[]>>

export const marksOf = ({
  stems,
  words,
  numbers,
  ranks,
  names,
}: Pick<NumberedText, 'stems' | 'words' | 'numbers' | 'ranks' | 'names'>): Mark[][] =>
  stems.map((stem, at) => {
    const marks = [anyWord]
    if (stem !== anyWord) marks.push(stem)
    const word = words[at] ?? anyWord
    if (word !== anyWord) marks.push(word)
    if (names[at]) marks.push(sign.name)
    if (numbers[at] != null) marks.push(sign.number)
    if (numbers[at] != null && !ranks[at]) marks.push(sign.count)
    return marks
  })

export function placesOf(marks: NumberedText['marks'], groupsOf: GroupsByFirst): Places {
  const places = new Map<Mark, number[]>()
  const add = (mark: Mark, at: number): void => {
    const known = places.get(mark)
    if (!known) places.set(mark, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  marks.forEach((own, at) => {
    for (const mark of own) {
      add(mark, at)
      for (const group of groupsOf.get(mark)?.keys() ?? none) add(group, at)
    }
  })
  return places
}

const none: never[] = []
