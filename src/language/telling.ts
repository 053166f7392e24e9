import { anyWord, type Mark, type NumberedText } from './marks.ts'
import { endOfPart, isOpening, neededAt } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Finds the patterns that may fit a text, by their places in the row that they were given in. */
export type FindLikely = (text: NumberedText) => Iterable<number>

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
  const post = (place: number, mark: Mark): void => {
    before.push(last[mark + beyond] ?? 0)
    last[mark + beyond] = posted.push(place) - 1
  }
  const rarest = createRarestTwo(patterns)
  for (let place = 0; place < rows.length; place++) {
    const { first, second } = rarest(rows[place] ?? 0)
    seconds[place] = second
    const part = first === nowhere ? anyWord : (parts[first] ?? anyWord)
    if (isOpening(part)) for (const mark of marksAt(parts, first)) post(place, mark)
    else post(place, part)
  }
  const choices: (readonly Mark[])[] = []
  const hasSecond = (place: number, present: ReadonlySet<Mark>): boolean => {
    const second = seconds[place] ?? nowhere
    if (second === nowhere) return true
    const part = parts[second] ?? anyWord
    if (!isOpening(part)) return present.has(part)
    const marks = choices[place] ?? marksAt(parts, second)
    choices[place] = marks
    return marks.some((mark) => present.has(mark))
  }
  return ({ present }) => {
    const found = new Set<number>()
    for (const mark of present)
      for (let at = last[mark + beyond] ?? 0; at > 0; at = before[at] ?? 0) {
        const place = posted[at] ?? 0
        if (hasSecond(place, present)) found.add(place)
      }
    return found
  }
}

const marksAt = (parts: Int32Array, at: number): readonly Mark[] => neededAt(parts, at) ?? [anyWord]

/** Where the two parts of a pattern begin that are least common; `nowhere` for what it does not have. */
function createRarestTwo({ parts, from, beyond, commonness }: Patterns) {
  const common = commonness()
  const found = { first: nowhere, second: nowhere }
  return (row: number): Readonly<typeof found> => {
    found.first = found.second = nowhere
    let [least, less] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    const end = from[row + 1] ?? 0
    for (let at = from[row] ?? 0; at < end; at = endOfPart(parts, at)) {
      const part = parts[at] ?? anyWord
      const own = isOpening(part) ? commonnessOf(neededAt(parts, at)) : (common[part + beyond] ?? 0)
      if (own < least) {
        found.second = found.first
        less = least
        found.first = at
        least = own
      } else if (own < less) {
        found.second = at
        less = own
      }
    }
    return found
  }

  /** How common a choice is; infinitely where it needs no mark. */
  function commonnessOf(marks: readonly Mark[] | null): number {
    if (!marks) return Number.POSITIVE_INFINITY
    return marks.reduce((sum, mark) => sum + (common[mark + beyond] ?? 0), 0)
  }
}
