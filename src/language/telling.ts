import { anyWord, type Mark, type Places } from './marks.ts'
import { endOfPart, findNeeded } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Finds the patterns that may fit a text, by their places in the row that they were given in. */
export type FindLikely = (places: Places) => Iterable<number>

/** Of no part. */
const nowhere = -1

/**
 * Most patterns ask for a word that a text has not, and are never looked at: of each the two parts are sought that fewest
 * patterns have. A word group stands for all of its words.
 */
export function createFindLikely(patterns: Patterns, rows: readonly number[]): FindLikely {
  const { parts, beyond } = patterns
  const commonness = commonnessIn(patterns, rows)
  const seconds = new Int32Array(rows.length)
  // Per mark its last posting, per posting the one before it of the same mark and the pattern; the first is none.
  const last = new Uint32Array(2 * beyond)
  const before = [0]
  const posted = [0]
  for (const [place, row] of rows.entries()) {
    const [first, second] = rarestTwo(patterns, row, commonness)
    seconds[place] = second
    for (const mark of first === nowhere ? [anyWord] : neededAt(parts, first)) {
      before.push(last[mark + beyond] ?? 0)
      last[mark + beyond] = posted.push(place) - 1
    }
  }
  const needed: (readonly Mark[])[] = []
  const secondOf = (place: number): readonly Mark[] => {
    const at = seconds[place] ?? nowhere
    const marks = needed[place] ?? (at === nowhere ? [anyWord] : neededAt(parts, at))
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

function neededAt(parts: Int32Array, at: number): readonly Mark[] {
  const marks: Mark[] = []
  findNeeded(parts, at, marks)
  return marks
}

/** Per mark how many parts of patterns want it, of a group how many want one of its words. */
function commonnessIn(patterns: Patterns, rows: readonly number[]): Uint32Array {
  const { parts, from, beyond } = patterns
  const wanting = new Uint32Array(2 * beyond)
  const marks: Mark[] = []
  for (const row of rows) {
    const end = from[row + 1] ?? 0
    for (let at = from[row] ?? 0; at < end; at = endOfPart(parts, at))
      if (findNeeded(parts, at, marks)) addTo(wanting, marks, beyond)
  }
  const inGroups = [...patterns.groupsOf()].flatMap(([mark, groups]) =>
    groups.map((group) => [mark + beyond, group + beyond] as const),
  )
  const direct = wanting.slice()
  for (const [mark, group] of inGroups) wanting[mark] = (wanting[mark] ?? 0) + (direct[group] ?? 0)
  for (const [, group] of inGroups) wanting[group] = 0
  for (const [mark, group] of inGroups)
    wanting[group] = (wanting[group] ?? 0) + (wanting[mark] ?? 0)
  return wanting
}

function addTo(counts: Uint32Array, marks: readonly Mark[], beyond: number): void {
  for (const mark of marks) counts[mark + beyond] = (counts[mark + beyond] ?? 0) + 1
}

/** Where the two parts of a pattern begin that are wanted least; `nowhere` for what it does not have. */
function rarestTwo(
  { parts, from, beyond }: Patterns,
  row: number,
  commonness: Uint32Array,
): readonly [number, number] {
  let [first, second] = [nowhere, nowhere]
  let [least, less] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const marks: Mark[] = []
  const end = from[row + 1] ?? 0
  for (let at = from[row] ?? 0; at < end; at = endOfPart(parts, at)) {
    if (!findNeeded(parts, at, marks)) continue
    let common = 0
    for (const mark of marks) common += commonness[mark + beyond] ?? 0
    if (common < least) {
      ;[second, less] = [first, least]
      ;[first, least] = [at, common]
    } else if (common < less) [second, less] = [at, common]
  }
  return [first, second]
}

/** The marks of a text, and the groups that have one of them. */
function withGroups(places: Places, { groupsOf }: Patterns): ReadonlySet<Mark> {
  const groups = groupsOf()
  const present = new Set(places.keys())
  for (const mark of places.keys()) for (const group of groups.get(mark) ?? none) present.add(group)
  return present
}

const none: never[] = []
