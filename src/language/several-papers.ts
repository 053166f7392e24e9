import type { Reading } from './read-words.ts'
import type { Telling } from './tellings.ts'

/** Of several types each is followed; of papers one at a time. */
export const counted = 'verslag'
/** What may stand between how many there are and what they have: "3 leerlingen met een GC". */
const counting = /^(?:met|een|heeft|hebben|lln?|leerling|kind|kleuter)/
/** A number after one of these counts nothing: "type 3 gc". */
const numbering = new Set(['type', 'fase', 'leerjaar', 'l', 'k', 'van', 'is'])

/** Whether it tells how many pupils have one value, and how many another: "2 met een GC en eentje met IAC". */
export function countsSeveral(
  { words, numbers, ranks, bounds: { starts } }: Reading,
  hits: readonly Telling[],
): boolean {
  const isCount = (at: number): boolean =>
    words[at] === 'eentje' ||
    (numbers[at] != null && !ranks[at] && !numbering.has(words[at - 1] ?? ''))
  const isOfOne = (at: number): boolean => words[at] === 'een' || words[at] === 'andere'
  // A number within a phrase ("eentje met een GC") counts as one before it does.
  const countOf = ({ start }: Telling): number => {
    let at = start
    const goesOn = (): boolean => at === start || counting.test(words[at] ?? '')
    while (!isCount(at) && !starts.has(at) && goesOn()) at--
    return at
  }
  const valuesOf = ({ value, names }: Telling): string => (value.facts[counted] ?? names).join()
  const told = hits.filter((hit) => valuesOf(hit) !== '')
  const some = told.filter((hit) => isCount(countOf(hit)))
  const alike = told.filter((hit) => isCount(countOf(hit)) || isOfOne(countOf(hit) + 1))
  return some.length > 0 && new Set(alike.map(valuesOf)).size > 1
}
