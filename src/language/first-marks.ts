import { anyWord, isMark, type Mark } from './marks.ts'
import { type NumberedPattern, sign } from './numbered-pattern.ts'

/** The marks of which the first word of a pattern has one, each once. */
export function firstMarks(pattern: NumberedPattern): readonly Mark[] {
  const firsts = new Set(allFirsts(pattern))
  return firsts.has(anyWord) ? [anyWord] : [...firsts]
}

function allFirsts(pattern: NumberedPattern): readonly Mark[] {
  if (pattern === null) return [anyWord]
  const { part, rest } = pattern
  if (typeof part === 'number') {
    if (isMark(part)) return [part]
    // Where a clause begins or ends stands no word of its own.
    return part === sign.gap ? [anyWord] : allFirsts(rest)
  }
  const own = part.rows.flatMap(allFirsts)
  return part.optional ? [...own, ...allFirsts(rest)] : own
}
