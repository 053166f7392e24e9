import { anyWord, type Likely, type Mark, type NumberedText, type Places } from './marks.ts'
import { endOfPart, mayFit, neededAt } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Finds the patterns of a book that may fit a text, by their places in the book. */
export type FindLikely = (text: NumberedText) => Iterable<number>

/** Adds a book of patterns, by their places among all; best before a text is held against one. */
export type AddBook = (rows: Uint32Array) => FindLikely

type Rows = Pick<Patterns, 'parts' | 'from' | 'beyond' | 'commonness'>

/** A word group stands for all of its words. */
type Needed = readonly Mark[]

/**
 * Per posting another mark that the pattern needs, where its parts begin and end, the book, and the place in it: side by side, since
 * what must be fetched from elsewhere takes longer than the look itself.
 */
const size = 5

interface Postings {
  /** Per mark, counted from `-beyond` on, where its postings begin, and after the last one where they end. */
  readonly from: Uint32Array
  readonly all: Int32Array
}

/**
 * Most patterns ask for a word that a text has not, and are never looked at: each is looked up by its least common part, and
 * all others that it cannot do without must be there too. All books have one table, so that a text is held against few numbers
 * that lie side by side, and once for all of them.
 */
export function createAddBook(patterns: Rows): AddBook {
  const { parts, beyond } = patterns
  const books: Uint32Array[] = []
  let postings: Postings | null = null
  // Quicker to ask than the places, which are as many as the text has marks; it is empty between two texts.
  const present = new Uint8Array(2 * beyond)
  const has = (mark: Mark): boolean => present[mark + beyond] === 1
  const likelyIn = (places: Places): Likely => {
    postings ??= postingsOf(books, patterns)
    const { from, all } = postings
    const found = books.map((): Set<number> | undefined => undefined)
    for (const mark of places.keys()) present[mark + beyond] = 1
    for (const mark of places.keys()) {
      const end = from[mark + beyond + 1] ?? 0
      for (let at = from[mark + beyond] ?? 0; at < end; at += size) {
        if (!has(all[at] ?? anyWord)) continue
        if (!mayFit(parts, all[at + 1] ?? 0, all[at + 2] ?? 0, has)) continue
        const book = all[at + 3] ?? 0
        found[book] ??= new Set()
        found[book].add(all[at + 4] ?? 0)
      }
    }
    for (const mark of places.keys()) present[mark + beyond] = 0
    return found
  }
  return (rows) => {
    const book = books.push(rows) - 1
    postings = null
    return (text) => {
      // The text may have been held against other books before this one was added.
      if (text.likely.length <= book) text.likely = likelyIn(text.places)
      return text.likely[book] ?? none
    }
  }
}

const none: never[] = []

function postingsOf(books: readonly Uint32Array[], patterns: Rows): Postings {
  const { beyond, from: starts } = patterns
  const tellingOf = createTellingOf(patterns)
  const made: number[] = []
  const from = new Uint32Array(2 * beyond + 1)
  books.forEach((rows, book) => {
    rows.forEach((row, place) => {
      const { rarest, other } = tellingOf(row)
      for (const mark of rarest) {
        made.push(mark, other, starts[row] ?? 0, starts[row + 1] ?? 0, book, place)
        from[mark + beyond] = (from[mark + beyond] ?? 0) + size
      }
    })
  })
  // Where the postings of each mark end; each that is laid down moves it to where they begin.
  for (let i = 1; i < from.length; i++) from[i] = (from[i] ?? 0) + (from[i - 1] ?? 0)
  const all = new Int32Array((made.length / (size + 1)) * size)
  for (let at = made.length; at > 0; at -= size + 1) {
    const slot = (made[at - size - 1] ?? 0) + beyond
    const to = (from[slot] ?? 0) - size
    for (let i = 0; i < size; i++) all[to + i] = made[at - size + i] ?? 0
    from[slot] = to
  }
  return { from, all }
}

/** The marks of which a text must have one, per part between two places. */
function allNeeded(parts: Int32Array, start: number, end: number): readonly Needed[] {
  const all: Needed[] = []
  for (let at = start; at < end; at = endOfPart(parts, at)) all.push(neededAt(parts, at))
  return all
}

/** Gives of a row the marks of the needed part that is the least common, and the least common of its other needed marks. */
function createTellingOf({ parts, from, beyond, commonness }: Rows) {
  const common = commonness()
  const commonOf = (marks: Needed): number =>
    marks.reduce((sum, mark) => sum + (common[mark + beyond] ?? 0), 0)
  return (row: number): { readonly rarest: Needed; readonly other: Mark } => {
    const needed = allNeeded(parts, from[row] ?? 0, from[row + 1] ?? 0)
    const rarest = leastOf(needed, commonOf) ?? [anyWord]
    const others = needed.filter((marks) => marks !== rarest && marks.length === 1)
    const [other = anyWord] = leastOf(others, commonOf) ?? []
    return { rarest, other }
  }
}

/** The first of those with the least of something, if that is no endless lot. */
function leastOf(all: readonly Needed[], muchOf: (marks: Needed) => number): Needed | undefined {
  let found: Needed | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of all) {
    const much = muchOf(one)
    if (much >= least) continue
    found = one
    least = much
  }
  return found
}
