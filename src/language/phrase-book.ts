import type { Pattern, PatternPart } from './pattern.ts'

/** A phrase that stands for something; see pattern.ts for what may stand in it besides stems. */
export interface Phrase<T> {
  readonly stems: Pattern
  /** Which numbers `#` stands for; absent: all. */
  readonly accepts?: (number: number) => boolean
  readonly value: T
}

export interface PhraseHit<T> {
  readonly start: number
  /** Position after the last stem. */
  readonly end: number
  readonly value: T
}

/** What a phrase is looked for in. All but the stems is only needed where a phrase asks for it. */
export interface PhraseText {
  readonly stems: readonly string[]
  readonly words?: readonly string[]
  readonly numbers?: readonly (number | null)[]
  /** Which of the numbers are ranks. */
  readonly ranks?: readonly boolean[]
  readonly names?: readonly boolean[]
  readonly bounds?: { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> }
}

export type PhraseBook<T> = (text: PhraseText) => readonly PhraseHit<T>[]

/** How many words `*` may stand for. */
const longestGap = 3

/** A finder of phrases in a row of stems: from left to right, the longest first, no two overlap. All values of one span are given. */
export function createPhraseBook<T>(phrases: readonly Phrase<T>[]): PhraseBook<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    for (const first of new Set(firstsOf(phrase.stems))) {
      const known = byFirst.get(first)
      if (known) known.push(phrase)
      else byFirst.set(first, [phrase])
    }
  }
  return (text) => {
    const hits: PhraseHit<T>[] = []
    for (let start = 0; start < text.stems.length; ) {
      const found = startingAt(byFirst, text, start)
      for (const hit of found) hits.push(hit)
      start = found[0]?.end ?? start + 1
    }
    return hits
  }
}

/** The stems that a pattern can begin with. */
function firstsOf(pattern: Pattern): string[] {
  const [part, ...rest] = pattern
  if (part === undefined) return []
  if (part === '^') return firstsOf(rest)
  if (typeof part === 'string') return [part]
  const own = part.oneOf.flatMap((stems) => stems[0] ?? [])
  return part.optional ? [...own, ...firstsOf(rest)] : own
}

function startingAt<T>(
  byFirst: ReadonlyMap<string, readonly Phrase<T>[]>,
  text: PhraseText,
  start: number,
): PhraseHit<T>[] {
  let hits: PhraseHit<T>[] = none
  for (const first of firstsAt(text, start)) {
    for (const phrase of byFirst.get(first) ?? none) {
      const end = endFrom(phrase, text, start)
      if (end === null || (hits[0] && end < hits[0].end)) continue
      if (hits[0]?.end === end) hits.push({ start, end, value: phrase.value })
      else hits = [{ start, end, value: phrase.value }]
    }
  }
  return hits
}

/** What a phrase that begins there can begin with. */
function firstsAt({ stems, words, numbers, names }: PhraseText, at: number): readonly string[] {
  const firsts = [stems[at] ?? '']
  if (words) firsts.push(`=${words[at]}`)
  if (numbers?.[at] != null) firsts.push('#', '~')
  if (names?.[at]) firsts.push('@')
  return firsts
}

/** Where a phrase ends when it begins there; null where it does not fit or has no words. */
function endFrom<T>(phrase: Phrase<T>, text: PhraseText, start: number): number | null {
  const [first, second] = phrase.stems
  if (first === text.stems[start] && cannotGoOn(second, text.stems[start + 1])) return null
  const end = endOf(phrase, text, phrase.stems, 0, start)
  return end === start ? null : end
}

const none: never[] = []

/** Tells most phrases that begin with "mijn" apart at a glance. */
const cannotGoOn = (part: PatternPart | undefined, stem: string | undefined): boolean =>
  typeof part === 'string' && part !== stem && !isSign(part)

/** Where a pattern from its part `i` on ends when it begins at position `at`; null where it does not fit. */
function endOf<T>(
  phrase: Phrase<T>,
  text: PhraseText,
  pattern: Pattern,
  i: number,
  at: number,
): number | null {
  const part = pattern[i]
  if (part === undefined) return at
  if (typeof part !== 'string') return endOfChoice(phrase, text, pattern, i, at)
  if (part === '*') return endOfGap(phrase, text, pattern, i, at)
  if (part === '^' || part === '$') {
    const isThere = part === '^' ? startsClause(text, at) : endsClause(text, at)
    return isThere ? endOf(phrase, text, pattern, i + 1, at) : null
  }
  return fits(phrase, text, part, at) ? endOf(phrase, text, pattern, i + 1, at + 1) : null
}

/** Whether a part that stands for one word stands for the word at a position. */
function fits<T>({ accepts }: Phrase<T>, text: PhraseText, part: string, at: number): boolean {
  if (text.stems[at] === part) return true
  if (part === '@') return text.names?.[at] ?? false
  if (part.startsWith('=')) return text.words?.[at] === part.slice(1)
  if (part !== '#' && part !== '~') return false
  const number = text.numbers?.[at]
  if (number == null || (part === '~' && text.ranks?.[at])) return false
  return accepts?.(number) ?? true
}

/** Any words up to where the pattern goes on; they are of one clause, and so is what comes after them. */
function endOfGap<T>(
  phrase: Phrase<T>,
  text: PhraseText,
  pattern: Pattern,
  i: number,
  at: number,
): number | null {
  for (let gap = 0; gap <= longestGap && at + gap <= text.stems.length; gap++) {
    if (gap > 0 && startsClause(text, at + gap - 1)) return null
    if (gap > 0 && pattern[i + 1] !== '^' && startsClause(text, at + gap)) return null
    const end = endOf(phrase, text, pattern, i + 1, at + gap)
    if (end !== null) return end
  }
  return null
}

/** The longest way through a choice. */
function endOfChoice<T>(
  phrase: Phrase<T>,
  text: PhraseText,
  pattern: Pattern,
  i: number,
  at: number,
): number | null {
  const part = pattern[i]
  if (part === undefined || typeof part === 'string') return null
  const here = text.stems[at]
  let best = part.optional ? endOf(phrase, text, pattern, i + 1, at) : null
  for (const stems of part.oneOf) {
    if (stems[0] !== here && !isSign(stems[0])) continue
    const middle = endOf(phrase, text, stems, 0, at)
    const end = middle === null ? null : endOf(phrase, text, pattern, i + 1, middle)
    if (end !== null && (best === null || end > best)) best = end
  }
  return best
}

const startsClause = ({ bounds }: PhraseText, at: number): boolean =>
  bounds?.starts.has(at) ?? false

const endsClause = ({ bounds }: PhraseText, at: number): boolean => bounds?.ends.has(at) ?? false

/** Asked of every word of a group: a stem begins with a letter or a digit, a sign with neither. */
function isSign(part = ''): boolean {
  const first = part.charCodeAt(0)
  return !(first >= 97 || (first >= 48 && first <= 57)) || first === 126
}
