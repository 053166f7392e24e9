/**
 * A phrase of stems that stands for something. `#` in it is a number for which `accepts` holds, `*` stands for at most
 * three words of any kind.
 */
export interface Phrase<T> {
  readonly stems: readonly string[]
  readonly accepts?: (number: number) => boolean
  readonly value: T
}

export interface PhraseHit<T> {
  readonly start: number
  /** Position after the last stem. */
  readonly end: number
  readonly value: T
}

export type PhraseBook<T> = (
  stems: readonly string[],
  numbers?: readonly (number | null)[],
) => readonly PhraseHit<T>[]

/** A finder of phrases in a row of stems: from left to right, the longest first, no two overlap. All values of one span are given. */
export function createPhraseBook<T>(phrases: readonly Phrase<T>[]): PhraseBook<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    const first = phrase.stems[0]
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known) known.push(phrase)
    else byFirst.set(first, [phrase])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length)

  return (stems, numbers = []) => {
    const hits: PhraseHit<T>[] = []
    for (let start = 0; start < stems.length; ) {
      const found = startingAt(byFirst, stems, numbers, start)
      for (const hit of found) hits.push(hit)
      start = found[0]?.end ?? start + 1
    }
    return hits
  }
}

function startingAt<T>(
  byFirst: ReadonlyMap<string, readonly Phrase<T>[]>,
  stems: readonly string[],
  numbers: readonly (number | null)[],
  start: number,
): PhraseHit<T>[] {
  const named = byFirst.get(stems[start] ?? '')
  const numeric = numbers[start] == null ? undefined : byFirst.get('#')
  if (named === undefined && numeric === undefined) return none
  const hits: PhraseHit<T>[] = []
  for (const phrases of [named, numeric]) {
    for (const phrase of phrases ?? []) {
      if (cannotGoOn(phrase.stems[1], stems[start + 1])) continue
      const end = endOf(phrase, stems, numbers, 0, start)
      if (end === null || (hits[0] && end < hits[0].end)) continue
      if (hits[0] && end > hits[0].end) hits.length = 0
      hits.push({ start, end, value: phrase.value })
    }
  }
  return hits
}

const none: never[] = []

/** Tells most phrases that begin with "mijn" apart at a glance. */
const cannotGoOn = (part: string | undefined, stem: string | undefined): boolean =>
  part !== undefined && part !== stem && part !== '#' && part !== '*'

/** How many words `*` may stand for. */
const longestGap = 3

/** Where the phrase from its part `i` on ends when it begins at position `at`; null where it does not fit. */
function endOf<T>(
  phrase: Phrase<T>,
  stems: readonly string[],
  numbers: readonly (number | null)[],
  i: number,
  at: number,
): number | null {
  const part = phrase.stems[i]
  if (part === undefined) return at
  if (part === '*') {
    for (let gap = 0; gap <= longestGap; gap++) {
      const end = endOf(phrase, stems, numbers, i + 1, at + gap)
      if (end !== null) return end
    }
    return null
  }
  return fits(phrase, part, stems[at], numbers[at])
    ? endOf(phrase, stems, numbers, i + 1, at + 1)
    : null
}

function fits<T>(
  phrase: Phrase<T>,
  part: string,
  stem: string | undefined,
  number: number | null | undefined,
): boolean {
  if (part !== '#') return part === stem
  return number != null && (phrase.accepts?.(number) ?? true)
}
