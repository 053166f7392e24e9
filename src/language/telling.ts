import { addTo } from '../common/add-to.ts'
import { kept } from '../common/kept.ts'
import { anyWord, type Likely, type Mark, type NumberedText, type Places } from './marks.ts'
import { endOfPart, neededAt } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Finds the patterns of a book that may fit a text, by their places in the book. */
export type FindLikely = (text: NumberedText) => readonly number[]

/** Adds a book of patterns, by their places among all; best before a text is held against one. */
export type AddBook = (rows: Uint32Array) => FindLikely

type Rows = Pick<Patterns, 'parts' | 'from' | 'beyond' | 'commonness'>

/**
 * What a pattern cannot do without, as a number from 0 on: a mark, or one of a choice of marks. The same choice has the same
 * number, so that it is sought once, however many patterns have it.
 */
type Need = number

/** Lists of numbers one after the other; that of a number begins at its place in `from`. */
interface Lists {
  readonly from: Uint32Array
  readonly all: Uint32Array
}

/** What texts are held against. */
interface Table {
  /** Per mark the choices that it is one of. */
  readonly choices: Lists
  /** Per need the patterns of which it is the least common: how many numbers it takes, the book, the place there, its other needs. */
  readonly patterns: Lists
  /** Per need whether the text has it; none between two texts. */
  readonly isMet: Uint8Array
}

/**
 * Most patterns ask for a word that a text has not, and are never looked at: each is looked up by its least common need, and all
 * its others must be met too. All books have one table, so that a text is held against few numbers that lie side by side, and
 * once for all of them.
 */
export function createAddBook(patterns: Rows): AddBook {
  const books: Uint32Array[] = []
  let table: Table | null = null
  const likelyIn = (places: Places): Likely => {
    table ??= layTable(books, patterns)
    const found = books.map((): number[] => [])
    const met = needsMet(places, table, patterns.beyond)
    for (const need of met) addLikely(need, table, found)
    for (const need of met) table.isMet[need] = 0
    return found
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

/** What a text has of what patterns ask for, each once. */
function needsMet(places: Places, { choices, isMet }: Table, beyond: number): readonly Need[] {
  const met: Need[] = []
  const add = (need: Need): void => {
    if (isMet[need] === 1) return
    isMet[need] = 1
    met.push(need)
  }
  for (const mark of places.keys()) {
    const need = mark + beyond
    add(need)
    const end = choices.from[need + 1] ?? 0
    for (let at = choices.from[need] ?? 0; at < end; at++) add(choices.all[at] ?? 0)
  }
  return met
}

/** Adds to each book the patterns that are looked up by a need and of which all other needs are met. */
function addLikely(need: Need, { patterns, isMet }: Table, found: readonly number[][]): void {
  const { from, all } = patterns
  const end = from[need + 1] ?? 0
  for (let at = from[need] ?? 0; at < end; ) {
    const next = at + (all[at] ?? 0)
    let other = at + 3
    while (other < next && isMet[all[other] ?? 0] === 1) other++
    if (other === next) found[all[at + 1] ?? 0]?.push(all[at + 2] ?? 0)
    at = next
  }
}

function layTable(books: readonly Uint32Array[], rows: Rows): Table {
  const { beyond } = rows
  const choices = new Map<string, Need>()
  const choicesOf = new Map<Need, Need[]>()
  const numberOf = (marks: readonly Mark[]): Need =>
    kept(choices, marks.join(), () => {
      const number = 2 * beyond + choices.size
      for (const mark of marks) addTo(choicesOf, mark + beyond, number)
      return number
    })
  const patterns = new Map<Need, number[]>()
  books.forEach((book, number) => {
    book.forEach((row, place) => {
      const [rarest = anyWord + beyond, ...others] = needsOf(row, rows, numberOf)
      const own = kept(patterns, rarest, () => [])
      own.push(3 + others.length, number, place, ...others)
    })
  })
  const count = 2 * beyond + choices.size
  return {
    choices: layLists(choicesOf, count),
    patterns: layLists(patterns, count),
    isMet: new Uint8Array(count),
  }
}

/** What a pattern cannot do without, from the least common on. */
function needsOf(
  row: number,
  { parts, from, beyond, commonness }: Rows,
  numberOf: (choice: readonly Mark[]) => Need,
): readonly Need[] {
  const common = commonness()
  const needs: { readonly need: Need; readonly much: number }[] = []
  const end = from[row + 1] ?? 0
  for (let at = from[row] ?? 0; at < end; at = endOfPart(parts, at)) {
    const marks = neededAt(parts, at)
    const much = marks.reduce((sum, mark) => sum + (common[mark + beyond] ?? 0), 0)
    // What every text has is no need.
    if (much === Number.POSITIVE_INFINITY) continue
    const [mark = anyWord] = marks
    needs.push({ need: marks.length === 1 ? mark + beyond : numberOf(marks), much })
  }
  return needs.sort((a, b) => a.much - b.much).map(({ need }) => need)
}

function layLists(lists: ReadonlyMap<number, readonly number[]>, count: number): Lists {
  const from = new Uint32Array(count + 1)
  for (let i = 0; i < count; i++) from[i + 1] = (from[i] ?? 0) + (lists.get(i)?.length ?? 0)
  const all = new Uint32Array(from[count] ?? 0)
  for (const [number, list] of lists) all.set(list, from[number])
  return { from, all }
}
