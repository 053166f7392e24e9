import { packNumbers, unpackNumbers } from './numbers.ts'
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

/** Phrases in rows, since thousands of small lists take long to make. */
export interface PhraseRows {
  /** The numbers of all phrases, one phrase after the other. */
  readonly numbers: Uint32Array
  /** Per phrase where its numbers begin, and after the last one where they end. */
  readonly from: Uint32Array
  /** Per list its first phrase, and after the last one how many phrases there are. */
  readonly lists: Uint32Array
}

export function unpackRows({ shapes, stems }: PackedPhrases): PhraseRows {
  const [all, steps] = [unpackNumbers(shapes), unpackNumbers(stems)]
  const count = all[0] ?? 0
  const lists = endsOf(all.subarray(1, count + 1))
  const shaped = all.subarray(count + 1)
  const from = endsOf(shaped.map((shape) => (shape % shares) + Math.floor(shape / shares)))
  return { numbers: spelledOut(shaped, from, lists, steps), from, lists }
}

/** The numbers of all phrases, with those that each shares with the one before it. */
function spelledOut(
  shaped: Uint32Array,
  from: Uint32Array,
  lists: Uint32Array,
  steps: Uint32Array,
): Uint32Array {
  const numbers = new Uint32Array(from.at(-1) ?? 0)
  const firsts = new Set(lists)
  let [last, next] = [0, 0]
  for (let phrase = 0; phrase < shaped.length; phrase++) {
    const start = from[phrase] ?? 0
    const end = from[phrase + 1] ?? 0
    const own = start + ((shaped[phrase] ?? 0) % shares)
    numbers.copyWithin(start, last, last + own - start)
    for (let i = own; i < end; i++) numbers[i] = steps[next++] ?? 0
    // The first of its own is a step up from the one above it, if the phrase before it in its list has one.
    const above = last + own - start
    if (own < end && above < start && !firsts.has(phrase))
      numbers[own] = (numbers[own] ?? 0) + (numbers[above] ?? 0)
    last = start
  }
  return numbers
}

/** Where each of some rows ends when they stand one after the other, and before these where the first begins. */
function endsOf(lengths: Uint32Array): Uint32Array {
  const ends = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) ends[i + 1] = (ends[i] ?? 0) + (lengths[i] ?? 0)
  return ends
}

/** @param nameOf what a number stands for */
export const namesOf = (
  { numbers, from }: Pick<PhraseRows, 'numbers' | 'from'>,
  phrase: number,
  nameOf: (number: number) => string,
): string[] => Array.from(numbers.subarray(from[phrase], from[phrase + 1]), nameOf)

/** The phrases of a list, by their place among all. */
export function phrasesOf({ lists }: PhraseRows, list: number): number[] {
  const phrases: number[] = []
  const end = lists[list + 1] ?? 0
  for (let phrase = lists[list] ?? 0; phrase < end; phrase++) phrases.push(phrase)
  return phrases
}

/** Each once, in the order of the numbers. */
function inOrder(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(), phrase])).values()].sort((a, b) => {
    const at = sharedStart(a, b)
    return (a[at] ?? -1) - (b[at] ?? -1)
  })
}
