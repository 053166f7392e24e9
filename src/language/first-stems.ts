import type { NumberedPattern } from './numbered-pattern.ts'

/** Stands for every stem. */
export const anyStem = -1

/** The stems that a pattern can begin with, each once. */
export function firstStems(pattern: NumberedPattern): readonly number[] {
  const firsts = new Set(allFirsts(pattern))
  return firsts.has(anyStem) ? [anyStem] : [...firsts]
}

function allFirsts(pattern: NumberedPattern): readonly number[] {
  if (pattern === null) return [anyStem]
  const { part, rest } = pattern
  if (typeof part === 'number') return [part > 0 ? part : anyStem]
  const own = part.rows.flatMap(allFirsts)
  return part.optional ? [...own, ...allFirsts(rest)] : own
}
