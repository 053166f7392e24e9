import { addTo } from '../common/add-to.ts'
import { createFindRows, type FindRows } from './find-rows.ts'
import { anyWord, type Likely, type Mark, type NumberedText, type Places } from './marks.ts'
import { endOfPart, neededAt } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Finds the patterns of a book that may fit a text, by their places in the book. */
export type FindLikely = (text: NumberedText) => readonly number[]

/** Adds a book of patterns, by their places among all; best before a text is held against one. */
export type AddBook = (rows: Uint32Array) => FindLikely

type Rows = Pick<Patterns, 'parts' | 'from' | 'beyond' | 'commonness'>

/** What a pattern cannot do without, as a number from 0 on: a mark, or one of a choice of marks. */
type Need = number

/** What texts are held against: the patterns of all books, one book after the other, as what they need. */
interface Table {
  readonly findRows: FindRows
  /** Where the patterns of each book begin among all. */
  readonly starts: readonly number[]
  /** The choices that a mark is one of. */
  readonly choicesOf: ReadonlyMap<Mark, readonly Need[]>
}

/**
 * Most patterns ask for a word that a text has not, and are never looked at: only where a text has all that a pattern needs it is
 * held against the text itself. All books have one table, which a text is looked up in once for all of them.
 */
export function createAddBook(patterns: Rows): AddBook {
  const books: Uint32Array[] = []
  let table: Table | null = null
  const likelyIn = (places: Places): Likely => {
    table ??= layTable(books, patterns)
    const { findRows, choicesOf } = table
    for (const mark of places.keys()) {
      findRows.add(mark + patterns.beyond)
      for (const choice of choicesOf.get(mark) ?? none) findRows.add(choice)
    }
    return byBook(findRows.take(), table.starts)
  }
  return (rows) => {
    const book = books.push(rows) - 1
    table = null
    return (text) => {
      // The text may have been held against other books before this one was added.
      if (text.likely.length <= book) text.likely = likelyIn(text.places)
      return text.likely[book] ?? []
    }
  }
}

const none: never[] = []

/** What is found among the patterns of all books, by their places in each. */
function byBook(found: readonly number[], starts: readonly number[]): Likely {
  const likely = starts.map((): number[] => [])
  for (const place of found) {
    const book = starts.findLastIndex((start) => start <= place)
    likely[book]?.push(place - (starts[book] ?? 0))
  }
  return likely
}

function layTable(books: readonly Uint32Array[], patterns: Rows): Table {
  const choicesOf = new Map<Mark, Need[]>()
  const needs: Needs = { numbers: [], common: [], from: [], choicesOf, count: 2 * patterns.beyond }
  const starts = books.map((book) => {
    const start = needs.from.length
    for (const row of book) addNeeds(row, patterns, needs)
    return start
  })
  const all = needs.from.map((_, place) => place)
  needs.from.push(needs.numbers.length)
  const findRows = createFindRows(needs, all, needs.count, (at) => needs.common[at] ?? 0)
  return { findRows, starts, choicesOf }
}

/** What patterns need, one after the other; `count`: all needs are below it. */
interface Needs {
  readonly numbers: Need[]
  /** Beside each how common it is. */
  readonly common: number[]
  readonly from: number[]
  readonly choicesOf: Map<Mark, Need[]>
  count: number
}

/** Adds what a pattern cannot do without; that there is a word where it needs nothing else. */
function addNeeds(row: number, { parts, from, beyond, commonness }: Rows, needs: Needs): void {
  const { numbers } = needs
  const common = commonness()
  const start = numbers.length
  needs.from.push(start)
  const end = from[row + 1] ?? 0
  for (let at = from[row] ?? 0; at < end; at = endOfPart(parts, at)) {
    const marks = neededAt(parts, at)
    let much = 0
    for (const mark of marks) much += common[mark + beyond] ?? 0
    // What every text has is no need.
    if (much === Number.POSITIVE_INFINITY) continue
    numbers.push(marks.length === 1 ? (marks[0] ?? anyWord) + beyond : numberChoice(marks, needs))
    needs.common.push(much)
  }
  if (numbers.length > start) return
  numbers.push(anyWord + beyond)
  needs.common.push(Number.POSITIVE_INFINITY)
}

function numberChoice(marks: readonly Mark[], needs: Needs): Need {
  for (const mark of marks) addTo(needs.choicesOf, mark, needs.count)
  return needs.count++
}
