import type { NumberedPattern } from './numbered-pattern.ts'

/**
 * Per pattern the stems of which a text must have one for the pattern to fit: those of the part that fewest patterns have.
 * Empty where a pattern needs no stem at all.
 */
export function tellingStems(patterns: readonly NumberedPattern[]): readonly (readonly number[])[] {
  const needed = patterns.map(neededStems)
  const counts = new Map<number, number>()
  for (const stem of needed.flat(2)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const commonness = (stems: readonly number[]): number =>
    stems.reduce((total, stem) => total + (counts.get(stem) ?? 0), 0)
  return needed.map((lists) => leastOf(lists, commonness) ?? [])
}

/** Of each of the lists a text must have one stem at least. */
function neededStems(pattern: NumberedPattern): readonly (readonly number[])[] {
  const lists: (readonly number[])[] = []
  for (let link = pattern; link !== null; link = link.rest) {
    const { part } = link
    const firsts =
      typeof part === 'number' ? [part] : part.optional ? [] : part.rows.map((row) => row.part)
    const stems = firsts.filter((first) => typeof first === 'number' && first > 0)
    if (stems.length > 0 && stems.length === firsts.length) lists.push(stems as number[])
  }
  return lists
}

function leastOf<T>(items: readonly T[], sizeOf: (item: T) => number): T | undefined {
  const sizes = items.map(sizeOf)
  return items[sizes.indexOf(Math.min(...sizes))]
}
