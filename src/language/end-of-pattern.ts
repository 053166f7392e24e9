import type { NumberedText } from './marks.ts'
import { type NumberedChoice, type NumberedPattern, sign } from './numbered-pattern.ts'
import type { PhraseText } from './phrase-text.ts'

/** How many words `*` may stand for. */
const longestGap = 3

/** What a pattern is held against, and which numbers `#` and `~` stand for in it. */
export interface Sought extends Omit<NumberedText, 'present'> {
  /** Undefined: all of them. */
  readonly accepts: ((number: number) => boolean) | undefined
}

/** Where a pattern ends when it begins at position `at`; null where it does not fit. */
export function endOfPattern(pattern: NumberedPattern, sought: Sought, at: number): number | null {
  if (pattern === null) return at
  const { part, rest } = pattern
  if (typeof part !== 'number') return endOfChoice(part, rest, sought, at)
  if (part === sign.gap) return endOfGap(rest, sought, at)
  if (part === sign.start || part === sign.end) {
    const isThere =
      part === sign.start ? startsClause(sought.text, at) : endsClause(sought.text, at)
    if (!isThere) return null
    return part === sign.start ? endInClause(rest, sought, at) : endOfPattern(rest, sought, at)
  }
  return fits(part, sought, at) ? endOfPattern(rest, sought, at + 1) : null
}

/** Where it ends after a sign that says that a clause begins: what is skipped right after it is of that clause. */
function endInClause(rest: NumberedPattern, sought: Sought, at: number): number | null {
  return rest?.part === sign.gap
    ? endOfGap(rest.rest, sought, at, true)
    : endOfPattern(rest, sought, at)
}

/** Whether a part that stands for one word stands for the word at a position. */
function fits(part: number, { text, stems, words, accepts }: Sought, at: number): boolean {
  if (part > 0) return stems[at] === part
  if (part < sign.end) return words[at] === part
  if (part === sign.name) return text.names?.[at] ?? false
  const number = text.numbers?.[at]
  if (number == null || (part === sign.count && text.ranks?.[at])) return false
  return accepts?.(number) ?? true
}

/** Any words up to where the pattern goes on; they are of one clause, and so is what comes after them. */
function endOfGap(
  rest: NumberedPattern,
  sought: Sought,
  at: number,
  isOfClause = false,
): number | null {
  const { text, stems } = sought
  for (let gap = 0; gap <= longestGap && at + gap <= stems.length; gap++) {
    if (gap > (isOfClause ? 1 : 0) && startsClause(text, at + gap - 1)) return null
    if (gap > 0 && rest?.part !== sign.start && startsClause(text, at + gap)) return null
    const end = endOfPattern(rest, sought, at + gap)
    if (end !== null) return end
  }
  return null
}

/** The longest way through a choice and what comes after it. */
function endOfChoice(
  { optional, startingWith }: NumberedChoice,
  rest: NumberedPattern,
  sought: Sought,
  at: number,
): number | null {
  let best = optional ? endOfPattern(rest, sought, at) : null
  for (const row of startingWith(sought.stems[at] ?? 0)) {
    const middle = endOfPattern(row, sought, at)
    const end = middle === null ? null : endAfter(row, rest, sought, middle)
    if (end !== null && (best === null || end > best)) best = end
  }
  return best
}

/** Where it ends after a row of a choice: "[^]" says that a clause begins as much as "^" does. */
function endAfter(row: NumberedPattern, rest: NumberedPattern, sought: Sought, at: number) {
  const saysStart = row?.part === sign.start && row.rest === null
  return saysStart ? endInClause(rest, sought, at) : endOfPattern(rest, sought, at)
}

const startsClause = ({ bounds }: PhraseText, at: number): boolean =>
  bounds?.starts.has(at) ?? false

const endsClause = ({ bounds }: PhraseText, at: number): boolean => bounds?.ends.has(at) ?? false
