import { hashOf } from '../common/hash-of.ts'
import { placeIn } from '../common/place-in.ts'
import { packNumbers, risingOf, stepsOf, unpackNumbers } from '../packing/numbers.ts'

/**
 * Tells whether a word is one of a set, by numbers made of the letters of its words (a Golomb-coded set: F. Putze, P.
 * Sanders and J. Singler, "Cache-, hash- and space-efficient Bloom filters", 2007). Of the words in the set it misses none;
 * of others it takes 1 in 256 for one of the set. It is shorter than the words themselves and quicker to unpack.
 */
export type WordFilter = Pick<ReadonlySet<string>, 'has'>

/** Numbers are spread over this many places a word. */
const spread = 256

export function packWordFilter(words: readonly string[]): Uint8Array {
  const places = words.length * spread
  const taken = [...new Set(words.map((word) => hashOf(word) % places))].sort((a, b) => a - b)
  return packNumbers([words.length, ...stepsOf(taken)])
}

export function unpackWordFilter(packed: Uint8Array): WordFilter {
  const numbers = unpackNumbers(packed)
  const places = (numbers[0] ?? 0) * spread
  const taken = risingOf(numbers.subarray(1))
  return { has: (word) => placeIn(taken, hashOf(word) % places) !== -1 }
}
