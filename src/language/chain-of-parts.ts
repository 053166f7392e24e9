import { choiceOf, type Link, type NumberedPattern } from './numbered-pattern.ts'
import { alternativesIn, bracket, endOfPart, isOpening } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Makes chains of rows. Many patterns have the words of one group, so the chains of these are made once. */
export function createChain(
  parts: Int32Array,
  from: Uint32Array,
  groups: Patterns['groups'],
): Patterns['chain'] {
  const ofGroups = new Map<number, readonly Link[]>()
  const groupLinks = (part: number, rows: readonly number[]): readonly Link[] => {
    const made = ofGroups.get(part) ?? rows.flatMap((row) => linksOf(chain(row)))
    ofGroups.set(part, made)
    return made
  }
  const chain = (pattern: number): NumberedPattern =>
    between(from[pattern] ?? 0, from[pattern + 1] ?? 0)
  return chain

  function between(start: number, end: number): NumberedPattern {
    if (start >= end) return null
    const part = parts[start] ?? 0
    if (!isOpening(part)) return { part, rest: between(start + 1, end) }
    const after = endOfPart(parts, start)
    const rows = alternativesIn(parts, start).flatMap(([first, last]) => {
      const group = parts[first] ?? 0
      const words = groups.get(group)
      return words ? groupLinks(group, words) : linksOf(between(first, last))
    })
    return { part: choiceOf(rows, part === bracket.openOptional), rest: between(after, end) }
  }
}

const linksOf = (pattern: NumberedPattern): Link[] => (pattern ? [pattern] : [])
