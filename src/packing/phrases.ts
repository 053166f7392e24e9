import { numbersIn, packNumbers } from './numbers.ts'
import { sharedStart } from './shared-start.ts'

type Phrase = readonly number[]

/** Lists of phrases, in two rows because like stands best beside like. */
export interface PackedPhrases {
  /**
   * How many lists; per list how many phrases; then per phrase in one number, since both go together, how many stems it shares with the
   * one before and how many follow.
   */
  readonly shapes: Uint8Array
  /** The stems that follow: numbers into a list of stems, the first as a step up from the one before. */
  readonly stems: Uint8Array
}

/** A phrase may share fewer stems than this with the one before. */
const shares = 8

/** What a list has twice comes back once, and in the order of the numbers. */
export function packPhrases(lists: readonly (readonly Phrase[])[]): PackedPhrases {
  const ordered = lists.map(inOrder)
  const shapes = [ordered.length, ...ordered.map(({ length }) => length)]
  const stems: number[] = []
  for (const phrases of ordered) {
    for (const [i, phrase] of phrases.entries()) {
      const last = phrases[i - 1] ?? []
      const shared = Math.min(sharedStart(phrase, last), shares - 1)
      const [first = 0, ...rest] = phrase.slice(shared)
      shapes.push(shared + shares * (phrase.length - shared))
      if (phrase.length > shared) stems.push(first - (last[shared] ?? 0), ...rest)
    }
  }
  return { shapes: packNumbers(shapes), stems: packNumbers(stems) }
}

/** @param names what the numbers stand for */
export function unpackPhrases(
  { shapes, stems }: PackedPhrases,
  names: readonly string[],
): string[][][] {
  const nextShape = numbersIn(shapes)
  const nextStem = numbersIn(stems)
  const lengths = Array.from({ length: nextShape() }, nextShape)
  return lengths.map((length) => {
    let last: number[] = []
    return Array.from({ length }, () => {
      const shape = nextShape()
      const shared = shape % shares
      const more = Math.floor(shape / shares)
      const phrase = last.slice(0, shared)
      if (more > 0) phrase.push((last[shared] ?? 0) + nextStem())
      for (let i = 1; i < more; i++) phrase.push(nextStem())
      last = phrase
      return phrase.map((number) => names[number] ?? '')
    })
  })
}

/** Each once, in the order of the numbers. */
function inOrder(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(), phrase])).values()].sort((a, b) => {
    const at = sharedStart(a, b)
    return (a[at] ?? -1) - (b[at] ?? -1)
  })
}
