import type { FactReader } from './find-facts.ts'
import type { Reading } from './read-words.ts'

/** How many words back a negation reaches. */
const reach = 2

/** These are not counted on the way back: "ik vraag niet om een heropstart", "geen diagnose van autisme". */
const uncounted = new Set(['om', 'over', 'diagnose', 'attest', 'sprake'])

/** What something is not in stands right after the negation, but for these: "niet meer in het lager", "geen lift in zijn school". */
const lightly = new Set(['meer', 'langer', 'echt', 'alleen', 'enkel', 'nu', 'ook'])
const placing = new Set(['in', 'op', 'binnen'])
/** With these something is not possible there, unless they tell of somebody: "kan niet in de kleuterklas". */
const possible = new Set(['kan', 'kunnen', 'mag', 'bestaat', 'gebeurt'])
const people = new Set(['hij', 'ze', 'zij', 'zoon', 'dochter', 'kind', 'leerling'])

/** It does not reach over these: "ik wil niet dat mijn zoon …". */
const conjunctions = new Set(['dat', 'of', 'als', 'omdat', 'want', 'zodat'])
/** But what these put beside what is denied is denied with it: "geen autisme of adhd". */
const disjunctions = new Set(['of', 'noch'])

/** Whether a negation stands right before it in the same clause; one that another phrase has is no negation of this. */
export function isNegated(
  reading: Reading,
  start: number,
  inHits: ReadonlySet<number>,
  { isNegation }: Pick<FactReader, 'isNegation'>,
): boolean {
  const { starts } = reading.bounds
  if (disjunctions.has(reading.words[start - 1] ?? '') && inHits.has(start - 2)) {
    let first = start - 2
    while (inHits.has(first - 1) && !starts.has(first)) first--
    return isNegated(reading, first, inHits, { isNegation })
  }
  const isDenying = (i: number): boolean => !inHits.has(i) && isNegation(reading.words[i] ?? '')
  return denies(reading, start, isDenying) && !isOfElse(reading, start, isDenying)
}

/** Whether a negation before a place denies what is not there: "bestaat niet in het lager", "geen lift in zijn school". */
function isOfElse(
  { words, bounds }: Reading,
  start: number,
  isDenying: (at: number) => boolean,
): boolean {
  let at = start
  while (!placing.has(words[at] ?? '')) {
    if (start - at >= reach || bounds.starts.has(at)) return false
    at--
  }
  do at--
  while (lightly.has(words[at] ?? ''))
  if (!isDenying(at)) return true
  return possible.has(words[at - 1] ?? '') && !people.has(words[at - 2] ?? '')
}

/** Whether one of the few words before a position, in its clause, is one that denies. */
function denies(
  { words, bounds }: Reading,
  start: number,
  isDenying: (at: number) => boolean,
): boolean {
  let left = reach
  for (let i = start - 1; i >= 0 && left > 0; i--) {
    const word = words[i] ?? ''
    if (bounds.starts.has(i + 1) || conjunctions.has(word)) return false
    if (isDenying(i)) return true
    if (!uncounted.has(word)) left--
  }
  return false
}
