import { anyWord, isMark, type Mark, sign } from './marks.ts'

/** The parts of a pattern that stand for no word by themselves. */
export const bracket = {
  open: -7,
  openOptional: -8,
  or: -9,
  close: -10,
} as const

const isOpening = (part: number): boolean => part === bracket.open || part === bracket.openOptional

/** Whether a part stands for one word. */
export const isOfWord = (part: number): part is Mark => isMark(part) && !isOpening(part)

/** Where the part of a pattern ends that begins at a place: a choice is one part. */
export function endOfPart(parts: Int32Array, start: number): number {
  let end = start
  if (isOpening(parts[start] ?? 0)) while ((parts[end] ?? bracket.close) !== bracket.close) end++
  return end + 1
}

/** Where a row of a choice ends that begins at a place: before the first `|` each part is one, see pattern.ts. */
export function endOfRow(parts: Int32Array, start: number): number {
  let end = start + 1
  if (parts[start] === bracket.or) while (!endsRow(parts[end] ?? bracket.close)) end++
  return end
}

const endsRow = (part: number): boolean => part === bracket.or || part === bracket.close

/** Where a clause begins or ends stands no word of its own. */
export const isWordless = (part: number): boolean =>
  part === sign.start || part === sign.end || part === bracket.or

/** The marks of which the first word of a row has one: of each part that it can do without, and of the first that it cannot. */
export function firstMarks(parts: Int32Array, start: number, end: number): readonly Mark[] {
  const marks: Mark[] = []
  for (let at = start; at < end; at = endOfPart(parts, at)) {
    if (isWordless(parts[at] ?? 0)) continue
    marks.push(...marksAt(parts, at))
    if (parts[at] !== bracket.openOptional) return marks
  }
  return [anyWord]
}

/** The marks of which the first word of a part has one. */
function marksAt(parts: Int32Array, start: number): readonly Mark[] {
  const part = parts[start] ?? 0
  if (!isOpening(part)) return [isMark(part) ? part : anyWord]
  const marks: Mark[] = []
  for (let row = start + 1; parts[row] !== bracket.close; ) {
    const end = endOfRow(parts, row)
    marks.push(...firstMarks(parts, row, end))
    row = end
  }
  return marks
}

/** The marks of which a text must have one for the part of a pattern to fit that begins at a place. */
export const neededAt = (parts: Int32Array, start: number): readonly Mark[] =>
  parts[start] === bracket.openOptional ? [anyWord] : marksAt(parts, start)
