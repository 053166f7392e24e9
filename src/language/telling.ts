import { anyWord, type Mark, type Places } from './marks.ts'
import { endOfPart, mayFit, neededAt } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Finds the patterns that may fit a text, by their places in the row that they were given in. */
export type FindLikely = (places: Places) => Iterable<number>

/** A word group stands for all of its words. */
type Needed = readonly Mark[]

/**
 * Most patterns ask for a word that a text has not, and are never looked at: each is looked up by its least common part, and
 * all others that it cannot do without must be there too.
 */
export function createFindLikely(patterns: Patterns, rows: Uint32Array): FindLikely {
  const { parts, from, beyond } = patterns
  // Per mark its last posting, per posting the one before it of the same mark and the pattern; the first is none.
  const last = new Uint32Array(2 * beyond)
  const before = [0]
  const posted = [0]
  const rarest = createRarest(patterns)
  rows.forEach((row, place) => {
    for (const mark of rarest(row)) {
      before.push(last[mark + beyond] ?? 0)
      last[mark + beyond] = posted.push(place) - 1
    }
  })
  return (places) => {
    const found = new Set<number>()
    for (const mark of places.keys())
      for (let at = last[mark + beyond] ?? 0; at > 0; at = before[at] ?? 0) {
        const place = posted[at] ?? 0
        const row = rows[place] ?? 0
        if (mayFit(parts, from[row] ?? 0, from[row + 1] ?? 0, places)) found.add(place)
      }
    return found
  }
}

/** Per part between two places that a text cannot do without, the marks of which it must have one. */
function allNeeded(parts: Int32Array, start: number, end: number): readonly Needed[] {
  const all: Needed[] = []
  for (let at = start; at < end; at = endOfPart(parts, at)) all.push(neededAt(parts, at))
  return all
}

/** Gives of a row the marks of the needed part that is the least common. */
function createRarest({ parts, from, beyond, commonness }: Patterns): (row: number) => Needed {
  const common = commonness()
  return (row) => {
    let found: Needed = [anyWord]
    let least = Number.POSITIVE_INFINITY
    for (const marks of allNeeded(parts, from[row] ?? 0, from[row + 1] ?? 0)) {
      const own = marks.reduce((sum, mark) => sum + (common[mark + beyond] ?? 0), 0)
      if (own >= least) continue
      found = marks
      least = own
    }
    return found
  }
}
