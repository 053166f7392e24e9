import { isMark, type Mark } from './marks.ts'
import { sign } from './numbered-pattern.ts'

/** The parts of a pattern in a row that are none of a chain. */
export const bracket = {
  open: -7,
  openOptional: -8,
  or: -9,
  close: -10,
  closeOptional: -11,
} as const

export const isOpening = (part: number): boolean =>
  part === bracket.open || part === bracket.openOptional
const isClosing = (part: number): boolean =>
  part === bracket.close || part === bracket.closeOptional

/** Where the part of a pattern ends that begins at a place: a choice is one part. */
export function endOfPart(parts: Int32Array, start: number): number {
  let end = start
  if (isOpening(parts[start] ?? 0)) while (!isClosing(parts[end] ?? bracket.close)) end++
  return end + 1
}

/** Where each row of a choice begins and ends. */
export function alternativesIn(parts: Int32Array, start: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const close = endOfPart(parts, start) - 1
  for (let first = start + 1, i = first; i <= close; i++) {
    if (i < close && parts[i] !== bracket.or) continue
    found.push([first, i])
    first = i + 1
  }
  return found
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
  const close = endOfPart(parts, start) - 1
  for (let first = start + 1, i = first; i <= close; i++) {
    if (i < close && parts[i] !== bracket.or) continue
    if (first < i && !addFirst(parts, first, i, marks)) return null
    first = i + 1
  }
  return marks
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
