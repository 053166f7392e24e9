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
export interface NumberedText extends Starts, Required<Omit<PhraseText, keyof Words | 'numbered'>> {
  /** The text itself, and the parts of the patterns that it is numbered for. */
  readonly of: PhraseText
  readonly parts: Int32Array
  readonly stems: readonly Mark[]
  readonly words: readonly Mark[]
  /** Per book the patterns of it that may fit; from telling.ts on. */
  likely: Likely
}

/** What is text in a text. */
type Words = Pick<PhraseText, 'stems' | 'words'>

/** The patterns of each book, by their places in it. */
export type Likely = readonly (readonly number[])[]

/** Per mark where it stands in a text, from left to right, and per word group where one of its rows may begin. */
export type Places = ReadonlyMap<Mark, readonly number[]>

/** A word group, with the rows of it that begin with some mark. */
export interface StartOfGroup {
  readonly group: number
  readonly rows: readonly number[]
}

/** Per mark the word groups that have rows which begin with it. */
export type GroupsByFirst = ReadonlyMap<Mark, readonly StartOfGroup[]>

/** Where what patterns ask for may begin in a text. */
interface Starts {
  readonly places: Places
  /** Per position the rows of word groups that may begin there. */
  readonly groupsAt: readonly (readonly StartOfGroup[])[]
}

export function startsIn(
  text: Pick<NumberedText, 'stems' | 'words' | 'numbers' | 'ranks' | 'names'>,
  groupsOf: GroupsByFirst,
): Starts {
  const everywhere = groupsOf.get(anyWord) ?? none
  const all = text.stems.map((_, at) => at)
  const places = new Map<Mark, number[]>()
  const add = (mark: Mark, at: number): void => {
    const known = places.get(mark)
    if (!known) places.set(mark, [at])
    else if (known !== all && known.at(-1) !== at) known.push(at)
  }
  if (all.length > 0)
    for (const mark of [anyWord, ...everywhere.map(({ group }) => group)]) places.set(mark, all)
  const groupsAt = all.map((at) => {
    let groups = everywhere
    for (const mark of marksAt(text, at)) {
      add(mark, at)
      const own = groupsOf.get(mark) ?? none
      for (const { group } of own) add(group, at)
      if (own.length > 0) groups = [...groups, ...own]
    }
    return groups
  })
  return { places, groupsAt }
}

/** The marks that a word has, but for the one that every word has. */
function marksAt(
  { stems, words, numbers, ranks, names }: Parameters<typeof startsIn>[0],
  at: number,
): readonly Mark[] {
  const marks = [stems[at] ?? anyWord, words[at] ?? anyWord].filter((mark) => mark !== anyWord)
  if (names[at]) marks.push(sign.name)
  if (numbers[at] != null) marks.push(sign.number)
  if (numbers[at] != null && !ranks[at]) marks.push(sign.count)
  return marks
}

const none: never[] = []
