import type { Prepared } from '../content/prepared.ts'
import { unpackNumbers } from '../packing/numbers.ts'
import { textOfRow } from '../packing/rows.ts'
import { unpackWords } from './pack-words.ts'
import type { Names } from './patterns.ts'
import type { KnownWord, WordList } from './word-list.ts'

/** The words of the content, and what the numbers stand for that everything else is packed in. */
type WordNames = Omit<WordList, 'common'> & Names

/** Of a use so much is for how many subjects have the stem, roughly; the rest for how much phrases use it. */
export const roomForSubjects = 16

export function unpackNames({
  words: packed,
  uses,
  terms: others,
}: Pick<Prepared, 'words' | 'uses' | 'terms'>): WordNames {
  const { words, stems, stemOf } = unpackWords(packed)
  const useOf = unpackNumbers(uses)
  const byNumber = mostFirst(rising(stems.size()), useOf)
  const numbers = new Uint32Array(byNumber.length)
  for (let number = 0; number < byNumber.length; number++) numbers[byNumber[number] ?? 0] = number
  const terms = textOfRow(others).split(' ')
  const numberOf = new Map(terms.map((term, i) => [term, byNumber.length + i]))
  const made: KnownWord[] = []
  return {
    ownOf: (word) => {
      const place = words.placeOf(word)
      if (place === -1) return undefined
      made[place] ??= { word: words.textAt(place), stem: stems.textAt(stemOf[place] ?? 0) }
      return made[place]
    },
    isStem: (text) => stems.placeOf(text) !== -1,
    mostFrequent: () => {
      const order = mostFirst(
        rising(stemOf.length),
        stemOf.map((stem) => (useOf[stem] ?? 0) % roomForSubjects),
      )
      return Array.from(order, words.textAt)
    },
    nameOf: (number) => terms[number - byNumber.length] ?? stems.textAt(byNumber[number] ?? 0),
    numbers: {
      get: (term) => {
        const place = stems.placeOf(term)
        return place === -1 ? numberOf.get(term) : numbers[place]
      },
      size: byNumber.length + terms.length,
    },
    stems: byNumber.length,
  }
}

const rising = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i)

/** The same places, those with the most first; of those with as much, as they were. Counting sorts faster than comparing. */
function mostFirst(places: Uint32Array, much: Uint32Array): Uint32Array {
  const most = much.reduce((a, b) => Math.max(a, b), 0)
  const counts = new Uint32Array(most + 1)
  for (const one of much) counts[one] = (counts[one] ?? 0) + 1
  const next = new Uint32Array(most + 1)
  for (let one = most; one > 0; one--) next[one - 1] = (next[one] ?? 0) + (counts[one] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const own = much[place] ?? 0
    const at = next[own] ?? 0
    sorted[at] = place
    next[own] = at + 1
  }
  return sorted
}
