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

/** A text with its words in numbers. */
export interface NumberedText
  extends Required<Omit<PhraseText, 'stems' | 'words' | 'entries' | 'numbered'>> {
  /** The text itself, and the parts of the patterns that it is numbered for. */
  readonly of: PhraseText
  readonly parts: Int32Array
  readonly words: readonly WordMarks[]
  /** The patterns that may fit; from telling.ts on. */
  likely: Likely
}

/** What patterns can need that a mark meets; from telling.ts on. */
export interface NeedsMet {
  readonly all: readonly number[]
  /** By which of them patterns are looked up … */
  readonly keys: readonly number[]
  /** … and which are what the first word of a pattern is. */
  readonly firsts: readonly number[]
}

/** What a word can be asked for by, whatever text it stands in: `anyWord` where no pattern asks for its stem or its letters. */
export interface WordMarks {
  readonly stem: Mark
  readonly word: Mark
  /** What its marks meet, for one table of needs. */
  needs: { readonly of: object; readonly met: readonly NeedsMet[] } | null
}

/** Per book the patterns of it, in pairs: the place of one in the book, and a position where it may begin; nothing for a book of which none may. */
export type Likely = readonly (readonly number[] | undefined)[]

/** Of a word group, per mark the rows that begin with it. */
export type RowsByFirst = ReadonlyMap<Mark, readonly number[]>

/** The signs that a word has for what it is in its text: a name, a number. */
export function signsAt(
  { numbers, ranks, names }: Pick<NumberedText, 'numbers' | 'ranks' | 'names'>,
  at: number,
): readonly Mark[] {
  const kind = numbers[at] == null ? 'other' : ranks[at] ? 'rank' : 'count'
  return names[at] ? signsOfName[kind] : signsOf[kind]
}

const signsOf = { other: [], rank: [sign.number], count: [sign.number, sign.count] }
const signsOfName = {
  other: [sign.name],
  rank: [sign.name, sign.number],
  count: [sign.name, sign.number, sign.count],
}
