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

/** What a phrase is looked for in. `numbers`, `names` and `clauses` are only needed where a phrase asks for them. */
export interface PhraseText {
  readonly stems: readonly string[]
  readonly numbers?: readonly (number | null)[]
  readonly names?: readonly boolean[]
  readonly clauses?: readonly { readonly start: number; readonly end: number }[]
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
  const named = byFirst.get(text.stems[start] ?? '')
  const numeric = text.numbers?.[start] == null ? undefined : byFirst.get('#')
  if (named === undefined && numeric === undefined) return none
  const hits: PhraseHit<T>[] = []
  for (const phrases of [named, numeric]) {
    for (const phrase of phrases ?? []) {
      if (
        phrase.stems[0] === text.stems[start] &&
        cannotGoOn(phrase.stems[1], text.stems[start + 1])
      )
        continue
      const end = endOf(phrase, text, phrase.stems, 0, start)
      if (end === null || end === start || (hits[0] && end < hits[0].end)) continue
      if (hits[0] && end > hits[0].end) hits.length = 0
      hits.push({ start, end, value: phrase.value })
    }
  }
  return hits
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
  switch (part) {
    case '*':
      for (let gap = 0; gap <= longestGap && at + gap <= text.stems.length; gap++) {
        if (gap > 0 && startsClause(text, at + gap - 1)) return null
        if (gap > 0 && pattern[i + 1] !== '^' && startsClause(text, at + gap)) return null
        const end = endOf(phrase, text, pattern, i + 1, at + gap)
        if (end !== null) return end
      }
      return null
    case '^':
    case '$': {
      const isThere = part === '^' ? startsClause(text, at) : endsClause(text, at)
      return isThere ? endOf(phrase, text, pattern, i + 1, at) : null
    }
    case '@':
      return text.names?.[at] ? endOf(phrase, text, pattern, i + 1, at + 1) : null
    case '#': {
      const number = text.numbers?.[at]
      const fits = number != null && (phrase.accepts?.(number) ?? true)
      return fits ? endOf(phrase, text, pattern, i + 1, at + 1) : null
    }
    default:
      return text.stems[at] === part ? endOf(phrase, text, pattern, i + 1, at + 1) : null
  }
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
  let best = part.optional ? endOf(phrase, text, pattern, i + 1, at) : null
  for (const stems of part.oneOf) {
    if (!isSign(stems[0]) && stems[0] !== text.stems[at]) continue
    const middle = endOf(phrase, text, stems, 0, at)
    const end = middle === null ? null : endOf(phrase, text, pattern, i + 1, middle)
    if (end !== null && (best === null || end > best)) best = end
  }
  return best
}

const startsClause = ({ clauses }: PhraseText, at: number): boolean =>
  clauses?.some(({ start }) => start === at) ?? false

const endsClause = ({ clauses }: PhraseText, at: number): boolean =>
  clauses?.some(({ end }) => end === at) ?? false

const isSign = (part = ''): boolean => '#*@^$'.includes(part)
