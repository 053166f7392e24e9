import type { NumberedPattern } from './numbered-pattern.ts'

/** The stems that a pattern can begin with; null where it can begin with any. */
export function firstStems(pattern: NumberedPattern): readonly number[] | null {
  if (pattern === null) return null
  const { part, rest } = pattern
  if (typeof part === 'number') return part > 0 ? [part] : null
  const firsts = [...part.rows.map(firstStems), ...(part.optional ? [firstStems(rest)] : [])]
  return firsts.every((stems) => stems !== null) ? firsts.flat() : null
}
