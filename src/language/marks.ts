import { addTo } from '../common/add-to.ts'
import { sign } from './numbered-pattern.ts'
import type { PhraseText } from './phrase-text.ts'

/**
 * What one word of a text can be asked for by, as a number: its stem, the very word, or the sign of a number or a name. Most
 * phrases ask for a mark that a text has not, and are never looked at.
 */
export type Mark = number

/** The mark that every word has. */
export const anyWord: Mark = 0

/** Whether a part of a pattern is a mark, and not what stands for no word or for any. */
export const isMark = (part: number): part is Mark =>
  part !== sign.gap && part !== sign.start && part !== sign.end

/** A text with its stems and its very words as numbers: `anyWord` where no pattern has them. */
export interface NumberedText {
  readonly text: PhraseText
  readonly stems: readonly number[]
  readonly words: readonly number[]
  readonly places: Places
  /** The marks of the text, and the word groups that have one of them. */
  readonly present: ReadonlySet<Mark>
}

/** Per mark where it stands in a text, from left to right. */
export type Places = ReadonlyMap<Mark, readonly number[]>

export function placesOf({ text, stems, words }: Omit<NumberedText, 'places' | 'present'>): Places {
  const places = new Map<Mark, number[]>([[anyWord, [...stems.keys()]]])
  const add = (mark: Mark, at: number): void => addTo(places, mark, at)
  stems.forEach((stem, at) => {
    if (stem !== anyWord) add(stem, at)
    const word = words[at] ?? anyWord
    if (word !== anyWord) add(word, at)
    if (text.names?.[at]) add(sign.name, at)
    if (text.numbers?.[at] == null) return
    add(sign.number, at)
    if (!text.ranks?.[at]) add(sign.count, at)
  })
  return places
}
