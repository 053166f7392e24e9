import { isMark, type Mark } from './marks.ts'
import { sign } from './numbered-pattern.ts'

/** The parts of a pattern in a row that are none of a chain. */
export const bracket = {
  open: -7,
  openOptional: -8,
  or: -9,
  close: -10,
} as const

export const isOpening = (part: number): boolean =>
  part === bracket.open || part === bracket.openOptional

/** Where the part of a pattern ends that begins at a place: a choice is one part. */
export function endOfPart(parts: Int32Array, start: number): number {
  let end = start
  if (isOpening(parts[start] ?? 0)) while ((parts[end] ?? bracket.close) !== bracket.close) end++
  return end + 1
}

/** Where each row of a choice begins and ends. */
export function alternativesIn(parts: Int32Array, start: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  everyAlternative(parts, start, (...row) => found.push(row) > 0)
  return found
}

/** Whether all rows of a choice are so: before its first `|` each part is one, see pattern.ts. */
function everyAlternative(
  parts: Int32Array,
  start: number,
  is: (first: number, end: number) => boolean,
): boolean {
  const close = endOfPart(parts, start) - 1
  let first = start + 1
  for (; first < close && parts[first] !== bracket.or; first++)
    if (!is(first, first + 1)) return false
  while (first < close) {
    let end = first + 1
    while (end < close && parts[end] !== bracket.or) end++
    if (!is(first + 1, end)) return false
    first = end
  }
  return true
}

/**
 * The marks of which a text must have one for the part of a pattern to fit that begins at a place; a group stands for all of its
 * words. Null where there are no such marks.
 */
export function neededAt(parts: Int32Array, start: number): readonly Mark[] | null {
  const part = parts[start] ?? 0
  if (part === bracket.openOptional) return null
  if (part !== bracket.open) return isMark(part) ? [part] : null
  const marks: Mark[] = []
  const areMarks = everyAlternative(
    parts,
    start,
    (first, end) => first === end || addFirst(parts, first, end, marks),
  )
  return areMarks ? marks : null
}

/** Adds the mark that a row without a choice begins with. @returns whether it has one */
export function addFirst(parts: Int32Array, first: number, end: number, to: Mark[]): boolean {
  let at = first
  // Where a clause begins or ends stands no word of its own.
  while (at < end && (parts[at] === sign.start || parts[at] === sign.end)) at++
  return at < end && addMark(parts[at] ?? 0, to)
}

function addMark(part: number, to: Mark[]): boolean {
  const is = isMark(part) && !isOpening(part)
  if (is) to.push(part)
  return is
}
