import { anyWord, type Mark, type Places } from './marks.ts'
import { endOfPart, neededAt } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Finds the patterns that may fit a text, by their places in the row that they were given in. */
export type FindLikely = (places: Places) => Iterable<number>

/** Of no part. */
const nowhere = -1

/**
 * Most patterns ask for a word that a text has not, and are never looked at: of each its two least common
 * parts are sought. A word group stands for all of its words.
 */
export function createFindLikely(patterns: Patterns, rows: readonly number[]): FindLikely {
  const { parts, beyond } = patterns
  const seconds = new Int32Array(rows.length)
  // Per mark its last posting, per posting the one before it of the same mark and the pattern; the first is none.
  const last = new Uint32Array(2 * beyond)
  const before = [0]
  const posted = [0]
  for (const [place, row] of rows.entries()) {
    const [first, second] = rarestTwo(patterns, row)
    seconds[place] = second
    for (const mark of marksAt(parts, first)) {
      before.push(last[mark + beyond] ?? 0)
      last[mark + beyond] = posted.push(place) - 1
    }
  }
  const needed: (readonly Mark[])[] = []
  const secondOf = (place: number): readonly Mark[] => {
    const marks = needed[place] ?? marksAt(parts, seconds[place] ?? nowhere)
    needed[place] = marks
    return marks
  }
  return (places) => {
    const present = withGroups(places, patterns)
    const found = new Set<number>()
    for (const mark of present)
      for (let at = last[mark + beyond] ?? 0; at > 0; at = before[at] ?? 0) {
        const place = posted[at] ?? 0
        if (secondOf(place).some((other) => present.has(other))) found.add(place)
      }
    return found
  }
}

const marksAt = (parts: Int32Array, at: number): readonly Mark[] =>
  (at === nowhere ? null : neededAt(parts, at)) ?? [anyWord]

/** Where the two parts of a pattern begin that are least common; `nowhere` for what it does not have. */
function rarestTwo({ parts, from, commonness }: Patterns, row: number): readonly [number, number] {
  let [first, second] = [nowhere, nowhere]
  let [least, less] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const end = from[row + 1] ?? 0
  for (let at = from[row] ?? 0; at < end; at = endOfPart(parts, at)) {
    const common = commonnessAt(parts, at, commonness)
    if (common < least) {
      second = first
      less = least
      first = at
      least = common
    } else if (common < less) {
      second = at
      less = common
    }
  }
  return [first, second]
}

/** How common the part is that begins at a place; infinitely where it needs no mark. */
function commonnessAt(parts: Int32Array, at: number, commonness: Patterns['commonness']): number {
  const part = parts[at] ?? anyWord
  if (part > anyWord) return commonness(part)
  const marks = neededAt(parts, at)
  return marks ? marks.reduce((sum, mark) => sum + commonness(mark), 0) : Number.POSITIVE_INFINITY
}

/** The marks of a text, and the groups that have one of them. */
function withGroups(places: Places, { groupsOf }: Patterns): ReadonlySet<Mark> {
  const groups = groupsOf()
  const present = new Set(places.keys())
  for (const mark of places.keys()) for (const group of groups.get(mark) ?? none) present.add(group)
  return present
}

const none: never[] = []
