import { kept } from '../common/kept.ts'
import {
  choiceOf,
  type Link,
  type NumberedChoice,
  type NumberedPattern,
} from './numbered-pattern.ts'
import { alternativesIn, bracket, endOfPart, isOpening } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Makes chains of rows. Many patterns have one choice, or the words of one group, so the chains of these are made once. */
export function createChain(
  parts: Int32Array,
  from: Uint32Array,
  groups: Patterns['groups'],
): Patterns['chain'] {
  const ofGroups = new Map<number, readonly Link[]>()
  const groupLinks = (part: number, rows: readonly number[]): readonly Link[] =>
    kept(ofGroups, part, () => rows.flatMap((row) => linksOf(chain(row))))
  const choices = new Map<string, NumberedChoice>()
  const chain = (pattern: number): NumberedPattern =>
    between(from[pattern] ?? 0, from[pattern + 1] ?? 0)
  return chain

  function between(start: number, end: number): NumberedPattern {
    if (start >= end) return null
    const part = parts[start] ?? 0
    if (!isOpening(part)) return { part, rest: between(start + 1, end) }
    const after = endOfPart(parts, start)
    return { part: choiceAt(start, after), rest: between(after, end) }
  }

  function choiceAt(start: number, end: number): NumberedChoice {
    const key = parts.subarray(start, end).join()
    return kept(choices, key, () => choiceOf(rowsAt(start), parts[start] === bracket.openOptional))
  }

  function rowsAt(start: number): readonly Link[] {
    return alternativesIn(parts, start).flatMap(([first, last]) => {
      const group = parts[first] ?? 0
      const words = groups.get(group)
      return words ? groupLinks(group, words) : linksOf(between(first, last))
    })
  }
}

const linksOf = (pattern: NumberedPattern): Link[] => (pattern ? [pattern] : [])
