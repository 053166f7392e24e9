import type { Reading } from './read-words.ts'
import type { Telling } from './tellings.ts'

/** What may stand between "of" and what somebody weighs: "gewoon secundair of toch een ov4?" */
const weighing = new Set(['toch', 'beter', 'eerder', 'misschien', 'een', 'naar', 'met'])
/** With these "of" asks about one that is there: "weten of het verslag nog geldt". */
const owned = new Set(['het', 'de', 'zijn', 'haar', 'ons', 'mijn'])
/** With these it goes on to something else than a value: "een ov4 of toch in het gewoon?" */
const instead = new Set(['toch', 'beter', 'gewoon', 'kan'])

/** The position of the "of" that something comes after; before all where there is none. */
export function orBefore(words: readonly string[], start: number): number {
  let at = start - 1
  while (weighing.has(words[at] ?? '')) at--
  return words[at] === 'of' ? at : -1
}

/**
 * Whether it is one of two things that somebody weighs, of which the other is not of the same fact; of two that are, the words
 * that say nothing of the one say nothing of the other: "vraagt of het een GC of een IAC is".
 * @param hits what is said of the fact
 */
export function isWeighed(
  { words, bounds }: Reading,
  { start, end }: Telling,
  hits: readonly Telling[],
  fact: string,
): boolean {
  const at = orBefore(words, start)
  const isAfter = at >= 0 && !bounds.sentences.has(at + 1) && !owned.has(words[start] ?? '')
  const isBefore = words[end] === 'of' && instead.has(words[end + 1] ?? '')
  const before = hits.findLast((hit) => hit.end <= at)
  const isAlone = !before || (before.end === at && !before.value.facts[fact])
  return (isAfter && isAlone) || (isBefore && !hits.some((hit) => hit.start > end))
}
