import { once } from '../common/once.ts'
import type { Prepared } from '../content/prepared.ts'
import { unpackNumbers } from '../packing/numbers.ts'
import { textOfRow } from '../packing/rows.ts'
import { unpackWords } from './pack-words.ts'
import type { TermNumbers, WordList } from './word-list.ts'

/** The words of the content, and what the numbers stand for that everything else is packed in. */
export interface Names extends Omit<WordList, 'common'> {
  /** Per number its stem or other term. */
  readonly names: readonly string[]
  /** The same the other way round. */
  readonly numbers: TermNumbers
  /** So many of the names are stems, the first ones. */
  readonly stems: number
}

export function unpackNames({
  words,
  frequencies,
  spoken,
  terms,
}: Pick<Prepared, 'words' | 'frequencies' | 'spoken' | 'terms'>): Names {
  const known = unpackWords(words)
  /** Per stem its place among all, in the order of the words, and after these the other terms. */
  const places = new Map<string, number>()
  const stemOfWord = new Map<string, string>()
  for (let i = 0; i < known.words.length; i++) {
    const stem = known.stems[i] ?? ''
    if (!places.has(stem)) places.set(stem, places.size)
    stemOfWord.set(known.words[i] ?? '', stem)
  }
  const stems = places.size
  const inOrder = [...places.keys()]
  const often = unpackNumbers(frequencies)
  const ranked = mostFirst(mostFirst(rising(stems), often), unpackNumbers(spoken))
  const names = Array.from(ranked, (place) => inOrder[place] ?? '')
  const numbers = new Uint32Array(stems)
  for (let number = 0; number < stems; number++) numbers[ranked[number] ?? 0] = number
  for (const term of textOfRow(terms).split(' ')) {
    places.set(term, places.size)
    names.push(term)
  }
  const get = (term: string): number | undefined => {
    const place = places.get(term)
    return place === undefined ? undefined : (numbers[place] ?? place)
  }
  return {
    stemOf: (word) => stemOfWord.get(word),
    isStem: (text) => (places.get(text) ?? stems) < stems,
    mostFrequent: once(() => {
      const counts = Uint32Array.from(known.stems, (stem) => often[places.get(stem) ?? 0] ?? 0)
      const order = mostFirst(rising(counts.length), counts)
      return Array.from(order, (place) => known.words[place] ?? '')
    }),
    names,
    numbers: { get, size: names.length },
    stems,
  }
}

const rising = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i)

/** The same places, those with the most first; of those with as much, as they were. Counting sorts faster than comparing. */
function mostFirst(places: Uint32Array, much: Uint32Array): Uint32Array {
  let most = 0
  for (let i = 0; i < much.length; i++) most = Math.max(most, much[i] ?? 0)
  const counts = new Uint32Array(most + 1)
  for (let i = 0; i < much.length; i++) counts[much[i] ?? 0] = (counts[much[i] ?? 0] ?? 0) + 1
  const next = new Uint32Array(most + 1)
  for (let one = most; one > 0; one--) next[one - 1] = (next[one] ?? 0) + (counts[one] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    const own = much[place] ?? 0
    const at = next[own] ?? 0
    sorted[at] = place
    next[own] = at + 1
  }
  return sorted
}
