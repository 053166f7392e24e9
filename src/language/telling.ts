import { addTo } from '../common/add-to.ts'
import { kept } from '../common/kept.ts'
import { createFindRows, type FindRows } from './find-rows.ts'
import {
  anyWord,
  type Likely,
  type Mark,
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

type Rows = Pick<Patterns, 'parts' | 'from' | 'beyond'> & {
  /** Per word group, by its part, its rows by what they begin with. */
  readonly byFirst: () => ReadonlyMap<number, RowsByFirst>
}

/** What a pattern cannot do without, as a number from 0 on: a mark, or one of a choice of marks. */
type Need = number

/** What texts are held against: the patterns of all books, one book after the other, as what they need. */
interface Table {
  readonly findRows: FindRows
  /** Of each pattern what its first word is, its book, and where the patterns of each book begin. */
  readonly firstOf: Uint32Array
  readonly bookOf: Uint8Array
  readonly starts: readonly number[]
  /** What a word with a mark is: that, one of a choice of marks, the first of a word group. */
  readonly needsOf: (mark: Mark) => readonly Need[]
}

/**
 * Most patterns ask for a word that a text has not, and are never looked at: only where a text has all that a pattern needs it is
 * held against the text itself. All books have one table, which a text is looked up in once for all of them.
 */
export function createAddBook(patterns: Rows): AddBook {
  const books: Uint32Array[] = []
  let table: Table | null = null
  const standing = createStanding()
  const likelyIn = (text: NumberedText): Likely => {
    table ??= layTable(books, patterns)
    const { findRows, needsOf } = table
    const add = (needs: readonly Need[], at: number): void => {
      for (const need of needs) standing.add(findRows.add(need), at)
    }
    findRows.clear()
    standing.clear()
    const always = needsOf(anyWord)
    for (let at = text.words.length - 1; at >= 0; at--) {
      add(always, at)
      const word = text.words[at]
      if (word) add(needsOfWord(word, table), at)
      for (const mark of signsAt(text, at)) add(needsOf(mark), at)
    }
    return byBook(table, standing)
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

function needsOfWord(word: WordMarks, { needsOf }: Table): readonly Need[] {
  if (word.needs?.of !== needsOf) {
    const all = [word.stem, word.word].flatMap((mark) => (mark === anyWord ? none : needsOf(mark)))
    word.needs = { of: needsOf, all }
  }
  return word.needs.all
}

/** Where in a text each of some things stands. Lists that grow anew for every text would cost more than all the rest. */
interface Standing {
  /** From the last word on to the first. @param one from 0 on, none before those that are lower */
  readonly add: (one: number, at: number) => void
  /** Adds a value with each position where a thing stands, from left to right. */
  readonly pairTo: (list: number[], value: number, one: number) => void
  readonly clear: () => void
}

function createStanding(): Standing {
  // Per thing its first entry, and per entry where that is and which entry is next.
  const heads: number[] = []
  const ats: number[] = []
  const nexts: number[] = []
  let [things, entries] = [0, 0]
  return {
    add: (one, at) => {
      const next = one < things ? (heads[one] ?? -1) : -1
      if (next !== -1 && ats[next] === at) return
      things = Math.max(things, one + 1)
      heads[one] = entries
      ats[entries] = at
      nexts[entries++] = next
    },
    pairTo: (list, value, one) => {
      for (let entry = heads[one] ?? -1; entry !== -1; entry = nexts[entry] ?? -1)
        list.push(value, ats[entry] ?? 0)
    },
    clear: () => {
      things = entries = 0
    },
  }
}

/** What is found among the patterns of all books, by their places in each. */
function byBook({ findRows, firstOf, bookOf, starts }: Table, standing: Standing): Likely {
  const likely = new Array<number[] | undefined>(starts.length)
  for (const place of findRows.found()) {
    const book = bookOf[place] ?? 0
    const first = findRows.placeOf(firstOf[place] ?? 0)
    likely[book] ??= []
    standing.pairTo(likely[book], place - (starts[book] ?? 0), first)
  }
  return likely
}

function layTable(books: readonly Uint32Array[], patterns: Rows): Table {
  const choicesOf = new Map<Mark, Need[]>()
  const needs: Needs = {
    numbers: [],
    common: [],
    from: [],
    firsts: [],
    choices: new Map(),
    choicesOf,
    count: 2 * patterns.beyond,
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
  const findRows = createFindRows(needs, all, needs.count, (at) => needs.common[at] ?? 0)
  const firstOf = Uint32Array.from(needs.firsts)
  return { findRows, firstOf, bookOf, starts, needsOf: createNeedsOf(choicesOf, patterns) }
}

function createNeedsOf(
  choicesOf: ReadonlyMap<Mark, readonly Need[]>,
  { byFirst, beyond }: Rows,
): Table['needsOf'] {
  const groupsOf = new Map<Mark, number[]>()
  for (const [group, rows] of byFirst())
    for (const mark of rows.keys()) addTo(groupsOf, mark, group)
  const ofOne = (part: number): readonly Need[] => [part + beyond, ...(choicesOf.get(part) ?? none)]
  const made = new Map<Mark, readonly Need[]>()
  return (mark) =>
    kept(made, mark, () => [...new Set([mark, ...(groupsOf.get(mark) ?? none)].flatMap(ofOne))])
}

/** What patterns need, one after the other; `count`: all needs are below it. */
interface Needs {
  readonly numbers: Need[]
  /** Beside each how common it is. */
  readonly common: number[]
  readonly from: number[]
  /** Per pattern what its first word is. */
  readonly firsts: Need[]
  readonly choices: Map<string, Need>
  readonly choicesOf: Map<Mark, Need[]>
  count: number
}

/** Adds what a pattern cannot do without; that there is a word where it needs nothing else. */
function addNeeds(row: number, { parts, from, beyond, byFirst }: Rows, needs: Needs): void {
  const { numbers, common, firsts } = needs
  const groups = byFirst()
  // What every text has is no need.
  const isNeeded = (mark: Mark): boolean => mark !== anyWord && !groups.get(mark)?.has(anyWord)
  // Stems are numbered from the one that phrases use the most on; a word group has many of them.
  const commonOf = (mark: Mark): number => (groups.has(mark) ? 0 : -Math.abs(mark))
  const start = numbers.length
  needs.from.push(start)
  const end = from[row + 1] ?? 0
  let first: Need | undefined
  for (let at = from[row] ?? 0; at < end; at = endOfPart(parts, at)) {
    const marks = neededAt(parts, at)
    const need = marks.every(isNeeded) ? needOf(marks, beyond, needs) : anyWord + beyond
    if (!isWordless(parts[at] ?? 0)) first ??= need
    if (need === anyWord + beyond) continue
    numbers.push(need)
    common.push(Math.max(...marks.map(commonOf)))
  }
  firsts.push(first ?? anyWord + beyond)
  if (numbers.length > start) return
  numbers.push(anyWord + beyond)
  common.push(0)
}

const needOf = (marks: readonly Mark[], beyond: number, needs: Needs): Need =>
  marks.length === 1 ? (marks[0] ?? anyWord) + beyond : numberChoice(marks, needs)

/** The same choice has the same number, so that it is sought once, however many patterns have it. */
const numberChoice = (marks: readonly Mark[], needs: Needs): Need =>
  kept(needs.choices, marks.join(), () => {
    for (const mark of marks) addTo(needs.choicesOf, mark, needs.count)
    return needs.count++
  })
