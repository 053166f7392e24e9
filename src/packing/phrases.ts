import { packNumbers, unpackNumbers } from './numbers.ts'
import { sharedStart } from './shared-start.ts'

type Phrase = readonly number[]

/** Lists of phrases, in rows because like stands best beside like. */
export interface PackedPhrases {
  /** The number that stands first, how many numbers there are, and per list how many phrases. */
  readonly counts: Uint8Array
  /** Per phrase how many numbers it shares with the one before it in its list. */
  readonly shared: Uint8Array
  /** Per phrase one more than each number that follows, the first as a step up from the one before, and a 0. */
  readonly steps: Uint8Array
}

/** A phrase shares at most so many numbers with the one before: what is alike further on packs better as it is. */
const mostShared = 7

/**
 * What a list has twice comes back once, and in an order of its own.
 * @param first the numbers from this one on are in most phrases, so they are packed as the smallest
 * @param size all numbers are below it
 */
export function packPhrases(
  lists: readonly (readonly Phrase[])[],
  first: number,
  size: number,
): PackedPhrases {
  const turned = (number: number): number => (number + size - first) % size
  const ordered = lists.map((phrases) => inOrder(phrases.map((phrase) => phrase.map(turned))))
  const all: number[] = []
  const steps: number[] = []
  for (const phrases of ordered) {
    for (const [i, phrase] of phrases.entries()) {
      const last = phrases[i - 1] ?? []
      const shared = Math.min(sharedStart(phrase, last), mostShared)
      const own = phrase.slice(shared).map((number) => number + 1)
      if (own[0] !== undefined) own[0] -= last[shared] ?? 0
      all.push(shared)
      steps.push(...own, 0)
    }
  }
  const counts = [first, size, ...ordered.map(({ length }) => length)]
  return { counts: packNumbers(counts), shared: packNumbers(all), steps: packNumbers(steps) }
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

export function unpackRows({ counts, shared, steps }: PackedPhrases): PhraseRows {
  const [first = 0, size = 0, ...lengths] = unpackNumbers(counts)
  const lists = endsOf(lengths)
  const { numbers, from } = spelledOut(unpackNumbers(shared), lists, unpackNumbers(steps))
  for (let i = 0; i < numbers.length; i++) {
    const number = (numbers[i] ?? 0) + first
    numbers[i] = number < size ? number : number - size
  }
  return { numbers, from, lists }
}

/** All phrases, with the numbers that each shares with the one before it. */
function spelledOut(
  shared: Uint32Array,
  lists: Uint32Array,
  steps: Uint32Array,
): Pick<PhraseRows, 'numbers' | 'from'> {
  const length = shared.reduce((sum, one) => sum + one, steps.length - shared.length)
  const numbers = new Uint32Array(length)
  const from = new Uint32Array(shared.length + 1)
  const firsts = new Set(lists)
  let [last, next] = [0, 0]
  for (let phrase = 0; phrase < shared.length; phrase++) {
    const start = from[phrase] ?? 0
    const own = start + (shared[phrase] ?? 0)
    numbers.copyWithin(start, last, last + own - start)
    let end = own
    for (let step = steps[next++] ?? 0; step > 0; step = steps[next++] ?? 0)
      numbers[end++] = step - 1
    // The first of its own is a step up from the one above it, if the phrase before it in its list has one.
    const above = last + own - start
    if (own < end && above < start && !firsts.has(phrase))
      numbers[own] = (numbers[own] ?? 0) + (numbers[above] ?? 0)
    from[phrase + 1] = end
    last = start
  }
  return { numbers, from }
}

/** Where each of some rows ends when they stand one after the other, and before these where the first begins. */
function endsOf(lengths: readonly number[]): Uint32Array {
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
