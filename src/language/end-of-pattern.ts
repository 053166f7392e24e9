import { anyWord, type Mark, type NumberedText, type RowsByFirst, sign, signsAt } from './marks.ts'
import { bracket, endOfPart, endOfRow, isOfWord } from './parts.ts'
import type { Patterns } from './patterns.ts'
import type { Bounds } from './phrase-text.ts'

/** How many words `*` may stand for. */
const longestGap = 3

/** What one of the patterns is held against, and which numbers `#` and `~` stand for in it. */
export interface Sought {
  readonly patterns: Pick<Patterns, 'parts' | 'from' | 'rowsOf'>
  readonly text: NumberedText
  readonly bounds: Bounds
  /** Undefined: all of them. */
  readonly accepts: ((number: number) => boolean) | undefined
  /** The mark of a word that `*` never stands for. */
  readonly unskipped?: Mark
}

const none: readonly number[] = []

/** Where a pattern ends that does not fit. */
const nowhere = -1

/**
 * Where the parts of a pattern from one place up to another end when they begin at position `at`; `nowhere` where they do not
 * fit.
 */
export function endOfPattern(first: number, last: number, sought: Sought, at: number): number {
  const { parts } = sought.patterns
  let place = first
  let end = at
  for (; place < last && isOfWord(parts[place] ?? 0); place++, end++)
    if (!fits(parts[place] ?? 0, sought, end)) return nowhere
  return place < last ? endFromSign(place, last, sought, end) : end
}

/** Where it ends from a part on that does not stand for one word. */
function endFromSign(place: number, last: number, sought: Sought, at: number): number {
  switch (sought.patterns.parts[place]) {
    case sign.gap:
      return endOfGap(place + 1, last, sought, at)
    case sign.start:
      return sought.bounds.starts.has(at) ? endInClause(place + 1, last, sought, at) : nowhere
    case sign.end:
      return sought.bounds.ends.has(at) ? endOfPattern(place + 1, last, sought, at) : nowhere
    default:
      return endOfChoice(place, last, sought, at)
  }
}

/** Where it ends after a sign that says that a clause begins: what is skipped right after it is of that clause. */
function endInClause(first: number, last: number, sought: Sought, at: number): number {
  return first < last && sought.patterns.parts[first] === sign.gap
    ? endOfGap(first + 1, last, sought, at, true)
    : endOfPattern(first, last, sought, at)
}

/** Whether a part that stands for one word stands for the word at a position. */
function fits(part: Mark, { text, accepts }: Sought, at: number): boolean {
  if (part > 0) return text.words[at]?.stem === part
  if (part < sign.end) return text.words[at]?.word === part
  if (part === sign.name) return text.names[at] ?? false
  const number = text.numbers[at]
  if (number == null || (part === sign.count && text.ranks[at])) return false
  return accepts?.(number) ?? true
}

/** Any words up to where the pattern goes on; they are of one clause, and so is what comes after them. */
function endOfGap(
  first: number,
  last: number,
  sought: Sought,
  at: number,
  isOfClause = false,
): number {
  const { text, bounds, patterns } = sought
  const saysStart = first < last && patterns.parts[first] === sign.start
  for (let gap = 0; gap <= longestGap && at + gap <= text.words.length; gap++) {
    if (gap > (isOfClause ? 1 : 0) && bounds.starts.has(at + gap - 1)) return nowhere
    if (gap > 0 && isBarred(sought, at + gap, saysStart)) return nowhere
    const end = endOfPattern(first, last, sought, at + gap)
    if (end !== nowhere) return end
  }
  return nowhere
}

/** Whether a gap may not reach up to a position: a clause begins there, or the word before it is one that no gap goes over. */
const isBarred = (
  { text, bounds, unskipped = anyWord }: Sought,
  at: number,
  saysStart: boolean,
): boolean =>
  (!saysStart && bounds.starts.has(at)) ||
  (unskipped !== anyWord && text.words[at - 1]?.stem === unskipped)

/** The longest way through a choice and what comes after it. */
function endOfChoice(start: number, last: number, sought: Sought, at: number): number {
  const { parts, rowsOf } = sought.patterns
  const after = endOfPart(parts, start)
  let best = parts[start] === bracket.openOptional ? endOfPattern(after, last, sought, at) : nowhere
  for (let row = start + 1, end = 0; row < after - 1; row = end) {
    end = endOfRow(parts, row)
    const part = parts[row] ?? 0
    const first = part === bracket.or ? row + 1 : row
    const group = rowsOf(part)
    const found = group
      ? endOfGroup(group, after, last, sought, at)
      : endOfBoth(first, end, after, last, sought, at)
    best = Math.max(best, found)
  }
  return best
}

/**
 * The longest way through a word group and what comes after it. Only what begins with a mark of the word there can fit; after its
 * last word a text has no word, but a row may still say that a clause ends.
 */
function endOfGroup(
  group: RowsByFirst,
  after: number,
  last: number,
  sought: Sought,
  at: number,
): number {
  const { text } = sought
  const { stem, word } = text.words[at] ?? noWord
  let best = endOfRows(group.get(anyWord), after, last, sought, at)
  if (stem !== anyWord) best = Math.max(best, endOfRows(group.get(stem), after, last, sought, at))
  if (word !== anyWord) best = Math.max(best, endOfRows(group.get(word), after, last, sought, at))
  for (const mark of signsAt(text, at))
    best = Math.max(best, endOfRows(group.get(mark), after, last, sought, at))
  return best
}

const noWord = { stem: anyWord, word: anyWord }

function endOfRows(
  rows: readonly number[] = none,
  after: number,
  last: number,
  sought: Sought,
  at: number,
): number {
  const { from } = sought.patterns
  let best = nowhere
  for (const row of rows) {
    const end = endOfBoth(from[row] ?? 0, from[row + 1] ?? 0, after, last, sought, at)
    best = Math.max(best, end)
  }
  return best
}

/**
 * Where a row from one place up to another ends together with the parts after it, from `after` up to `last`: "[^]" says that a
 * clause begins as much as "^" does.
 */
function endOfBoth(
  first: number,
  end: number,
  after: number,
  last: number,
  sought: Sought,
  at: number,
): number {
  const middle = first < end ? endOfPattern(first, end, sought, at) : nowhere
  if (middle === nowhere) return nowhere
  return end - first === 1 && sought.patterns.parts[first] === sign.start
    ? endInClause(after, last, sought, middle)
    : endOfPattern(after, last, sought, middle)
}
