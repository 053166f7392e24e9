/** A phrase of stems that stands for something. `#` in it is a number for which `accepts` holds. */
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
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length)

  return (stems, numbers = []) => {
    const hits: PhraseHit<T>[] = []
    for (let start = 0; start < stems.length; ) {
      const found = startingAt(byFirst, stems, numbers, start)
      hits.push(...found)
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
  const named = byFirst.get(stems[start] ?? '') ?? []
  const numeric = numbers[start] == null ? [] : (byFirst.get('#') ?? [])
  const hits: PhraseHit<T>[] = []
  for (const phrase of [...named, ...numeric]) {
    const end = start + phrase.stems.length
    if (hits[0] && end < hits[0].end) continue
    if (!matches(phrase, stems, numbers, start)) continue
    if (hits[0] && end > hits[0].end) hits.length = 0
    hits.push({ start, end, value: phrase.value })
  }
  return hits
}

function matches<T>(
  phrase: Phrase<T>,
  stems: readonly string[],
  numbers: readonly (number | null)[],
  start: number,
): boolean {
  return phrase.stems.every((stem, i) => {
    if (stem !== '#') return stems[start + i] === stem
    const number = numbers[start + i]
    return number != null && (phrase.accepts?.(number) ?? true)
  })
}
