import { addTo } from '../common/add-to.ts'
import { kept } from '../common/kept.ts'
import { createFindRows, type FindRows } from './find-rows.ts'
import {
  anyWord,
  type Likely,
  type Mark,
  type NeedsMet,
  type NumberedText,
  type RowsByFirst,
  signsAt,
  type WordMarks,
} from './marks.ts'
import { endOfPart, isWordless, neededAt } from './parts.ts'
import type { Patterns } from './patterns.ts'

/** Finds the patterns of a book that may fit a text: of each its place in the book, and a position where it may begin. */
export type FindLikely = (text: NumberedText) => readonly number[]

/** Adds a book of patterns, by their places among all; best before a text is held against one. */
export type AddBook = (rows: Uint32Array) => FindLikely

type Rows = Pick<Patterns, 'parts' | 'from'> & {
  /** Per word group, by its part, its rows by what they begin with. */
  readonly byFirst: () => ReadonlyMap<number, RowsByFirst>
}

/** What a pattern cannot do without, as a number from 0 on: a mark, or one of a choice of marks. */
type Need = number

/** What texts are held against: the patterns of all books, one book after the other, as what they need. */
interface Table {
  readonly findRows: FindRows
  readonly firsts: ByFirst
  /** What a word with a mark is: that, one of a choice of marks, the first of a word group. */
  readonly needsOf: (mark: Mark) => NeedsMet
}

/**
 * Most patterns ask for a word that a text has not, and are never looked at: only where a text has all that a pattern needs it is
 * held against the text itself. All books have one table, which a text is looked up in once for all of them.
 */
export function createAddBook(patterns: Rows): AddBook {
  const books: Uint32Array[] = []
  let table: Table | null = null
  const likelyIn = (text: NumberedText): Likely => {
    table ??= layTable(books, patterns)
    const { findRows, firsts } = table
    findRows.clear()
    eachMet(text, table, ({ keys, all }) => {
      for (const key of keys) findRows.add(key)
      for (const need of all) findRows.addBeside(need)
    })
    const likely = firsts.lay(findRows.found())
    eachMet(text, table, (met, at) => {
      for (const first of met.firsts) firsts.pairAll(first, at, likely)
    })
    return likely
  }
  return (rows) => {
    const book = books.push(rows) - 1
    table = null
    return (text) => {
      // The text may have been held against other books before this one was added.
      if (text.likely.length <= book) text.likely = likelyIn(text)
      return text.likely[book] ?? none
    }
  }
}

const none: readonly number[] = []

/** Visits what each word of a text meets, from the last word on to the first. */
function eachMet(
  text: NumberedText,
  { needsOf }: Table,
  visit: (met: NeedsMet, at: number) => void,
): void {
  const always = needsOf(anyWord)
  for (let at = text.words.length - 1; at >= 0; at--) {
    visit(always, at)
    const word = text.words[at]
    if (word) for (const met of metByWord(word, needsOf)) visit(met, at)
    for (const mark of signsAt(text, at)) visit(needsOf(mark), at)
  }
}

function metByWord(word: WordMarks, needsOf: Table['needsOf']): readonly NeedsMet[] {
  if (word.needs?.of !== needsOf) {
    const marks = [word.stem, word.word].filter((mark) => mark !== anyWord)
    word.needs = { of: needsOf, met: marks.map(needsOf) }
  }
  return word.needs.met
}

type Pairs = (number[] | undefined)[]

/** The patterns that were found, by what their first word is. */
interface ByFirst {
  /** @returns nothing yet for any book */
  readonly lay: (found: readonly number[]) => Pairs
  /** Adds those that may begin at a position to what is likely in their books, once each. */
  readonly pairAll: (first: Need, at: number, likely: Pairs) => void
}

/** Of each pattern what its first word is, its book, and where the patterns of each book begin. */
interface Places {
  readonly firstOf: Uint32Array
  readonly bookOf: Uint8Array
  readonly starts: readonly number[]
}

/** @param size all needs are below it */
function createByFirst({ firstOf, bookOf, starts }: Places, size: number): ByFirst {
  // Per need the last pattern that begins with it, and per pattern the one before it and where it was added last: from 1 on.
  const heads = new Uint32Array(size)
  const befores: number[] = []
  const ats: number[] = []
  let found: readonly number[] = none
  return {
    lay: (places) => {
      found = places
      heads.fill(0)
      for (let i = 1; i <= found.length; i++) {
        const first = firstOf[found[i - 1] ?? 0] ?? 0
        befores[i] = heads[first] ?? 0
        ats[i] = nowhere
        heads[first] = i
      }
      return new Array(starts.length)
    },
    pairAll: (first, at, likely) => {
      for (let i = heads[first] ?? 0; i > 0 && ats[i] !== at; i = befores[i] ?? 0) {
        ats[i] = at
        const place = found[i - 1] ?? 0
        const book = bookOf[place] ?? 0
        likely[book] ??= []
        likely[book].push(place - (starts[book] ?? 0), at)
      }
    },
  }
}

const nowhere = -1

function layTable(books: readonly Uint32Array[], patterns: Rows): Table {
  const needs: Needs = {
    numbers: [],
    common: [],
    from: [],
    firsts: [],
    numbered: new Map(),
    ofMark: new Map(),
  }
  const starts = books.map((book) => {
    const start = needs.from.length
    for (const row of book) addNeeds(row, patterns, needs)
    return start
  })
  const all = needs.from.map((_, place) => place)
  const bookOf = new Uint8Array(all.length)
  for (const [book, start] of starts.entries()) bookOf.fill(book, start)
  needs.from.push(needs.numbers.length)
  const { size } = needs.numbered
  const findRows = createFindRows(needs, all, size, (at) => needs.common[at] ?? 0)
  const firstOf = Uint32Array.from(needs.firsts)
  return {
    findRows,
    firsts: createByFirst({ firstOf, bookOf, starts }, size),
    needsOf: createNeedsOf(needs, findRows, patterns),
  }
}

function createNeedsOf(
  { ofMark, firsts }: Needs,
  { isKey }: FindRows,
  { byFirst }: Rows,
): Table['needsOf'] {
  const groupsOf = new Map<Mark, number[]>()
  for (const [group, rows] of byFirst())
    for (const mark of rows.keys()) addTo(groupsOf, mark, group)
  const isFirst = new Set(firsts)
  const made = new Map<Mark, NeedsMet>()
  return (mark) =>
    kept(made, mark, () => {
      const parts = [mark, ...(groupsOf.get(mark) ?? none)]
      const all = [...new Set(parts.flatMap((part) => ofMark.get(part) ?? none))]
      return { all, keys: all.filter(isKey), firsts: all.filter((need) => isFirst.has(need)) }
    })
}

/** What patterns need, one after the other. */
interface Needs {
  readonly numbers: Need[]
  /** Beside each how common it is. */
  readonly common: number[]
  readonly from: number[]
  /** Per pattern what its first word is. */
  readonly firsts: Need[]
  /** Each need by its mark or marks. */
  readonly numbered: Map<Mark | string, Need>
  readonly ofMark: Map<Mark, Need[]>
}

/** Adds what a pattern cannot do without; that there is a word where it needs nothing else. */
function addNeeds(row: number, { parts, from, byFirst }: Rows, needs: Needs): void {
  const { numbers, common, firsts } = needs
  const groups = byFirst()
  // What every text has is no need.
  const isNeeded = (mark: Mark): boolean => mark !== anyWord && !groups.get(mark)?.has(anyWord)
  // Stems are numbered from the one that phrases use the most on; a word group has many of them.
  const commonOf = (mark: Mark): number => (groups.has(mark) ? 0 : -Math.abs(mark))
  const ofAny = needOf([anyWord], needs)
  const start = numbers.length
  needs.from.push(start)
  const end = from[row + 1] ?? 0
  let first: Need | undefined
  for (let at = from[row] ?? 0; at < end; at = endOfPart(parts, at)) {
    const marks = neededAt(parts, at)
    const need = marks.every(isNeeded) ? needOf(marks, needs) : ofAny
    if (!isWordless(parts[at] ?? 0)) first ??= need
    if (need === ofAny) continue
    numbers.push(need)
    common.push(Math.max(...marks.map(commonOf)))
  }
  firsts.push(first ?? ofAny)
  if (numbers.length > start) return
  numbers.push(ofAny)
  common.push(0)
}

/** The same need has the same number, so that it is sought once, however many patterns have it. */
function needOf(marks: readonly Mark[], { numbered, ofMark }: Needs): Need {
  const [one = anyWord] = marks
  return kept(numbered, marks.length === 1 ? one : marks.join(), () => {
    for (const mark of marks) addTo(ofMark, mark, numbered.size)
    return numbered.size
  })
}
