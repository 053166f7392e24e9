import { addTo } from '../common/add-to.ts'
import { once } from '../common/once.ts'
import { anyWord, type Mark, type NumberedText, type RowsByFirst, type WordMarks } from './marks.ts'
import { noted } from './noted.ts'
import { bracket, firstMarks } from './parts.ts'
import { isSign, signs } from './pattern.ts'
import type { Bounds, PhraseText } from './phrase-text.ts'
import { type AddBook, createAddBook } from './telling.ts'
import type { TermNumbers } from './word-list.ts'

/** What rows of stems, signs and other terms are written with, once; see pattern.ts. */
export interface Names {
  /** The stem, sign or other term of a number. */
  readonly nameOf: (number: number) => string
  /** The same the other way round. */
  readonly numbers: TermNumbers
  /** So many of the numbers are those of stems alone, the first ones. */
  readonly stems: number
}

/** Patterns as rows of numbers; see packing/phrases.ts. */
export interface PatternRows {
  readonly numbers: Uint32Array
  readonly from: Uint32Array
}

/** A word group with the rows that it stands for. */
export interface GroupRows {
  readonly groep: string
  readonly woorden: readonly number[]
}

/** Patterns as they travel. */
export interface Patterns {
  /** The parts of all patterns, one after the other: marks, other signs, and the brackets of parts.ts. */
  readonly parts: Int32Array
  /** Per pattern where its parts begin, and after the last one where they end. */
  readonly from: Uint32Array
  /** Per word group, by the part that it is in a pattern, its rows. */
  readonly groups: ReadonlyMap<number, readonly number[]>
  /** The rows of a word group by what they begin with; undefined for a part that is no group. */
  readonly rowsOf: (part: number) => RowsByFirst | undefined
  /** Makes a book of some of the patterns. */
  readonly addBook: AddBook
  /** The mark of a stem; `anyWord` where no pattern can have it. */
  readonly markOf: (stem: string) => Mark
  /**
   * A text is numbered once, however many books it is held against; what was made of it goes when the text does. A WeakMap
   * would do that too, but carries what it holds through the next collections of garbage, which then take twice as long.
   */
  readonly numbered: (text: PhraseText) => NumberedText
}

/** Before a word that is asked for as it is written. */
const asWritten = '='
/** A very word has a number below those of the signs. */
const firstWord = bracket.close - 1

export function createPatterns(
  { nameOf, numbers, stems }: Names,
  rows: PatternRows,
  wordGroups: readonly GroupRows[] = [],
): Patterns {
  const partOf = (name: string, number: number): number => {
    if (name.startsWith(asWritten)) return firstWord - number
    return isSign(name) ? signs.indexOf(name) - signs.length : number + 1
  }
  const known = new Int32Array(numbers.size)
  for (let number = 0; number < known.length; number++) {
    const name = number < stems ? '' : nameOf(number)
    known[number] = name ? partOf(name, number) : number + 1
  }
  const parts = new Int32Array(rows.numbers.length)
  for (let i = 0; i < parts.length; i++) parts[i] = known[rows.numbers[i] ?? 0] ?? 0
  const groups = new Map(
    wordGroups.flatMap(({ groep, woorden }) => {
      const number = numbers.get(`<${groep}>`)
      return number === undefined ? [] : [[number + 1, woorden] as const]
    }),
  )
  const byFirst = once(
    () =>
      new Map(
        Array.from(groups, ([group, own]) => [group, rowsByFirst(own, parts, rows.from, groups)]),
      ),
  )
  const markOf = (stem: string): Mark => Math.max(anyWord, known[numbers.get(stem) ?? -1] ?? 0)
  const marksOf = (stem: string, word = ''): WordMarks => ({
    stem: markOf(stem),
    word: known[numbers.get(asWritten + word) ?? -1] ?? anyWord,
    needs: null,
  })
  const marksOfEntry = noted(({ stem, word }) => marksOf(stem, word))
  return {
    parts,
    from: rows.from,
    groups,
    // Most parts are stems, and those come first.
    rowsOf: (part) => (part > stems ? byFirst().get(part) : undefined),
    addBook: createAddBook({ parts, from: rows.from, byFirst }),
    markOf,
    numbered: (text) => {
      const before = text.numbered
      if (before?.of === text && before.parts === parts) return before
      const { numbers = [], ranks = [], names = [], bounds = unbounded } = text
      const words =
        text.entries?.map(marksOfEntry) ??
        text.stems.map((stem, at) => marksOf(stem, text.words?.[at]))
      const numbered = { of: text, parts, words, numbers, ranks, names, bounds, likely: [] }
      text.numbered = numbered
      return numbered
    },
  }
}

/** Of a text without clauses. */
const unbounded: Bounds = { starts: new Set(), ends: new Set(), sentences: new Set() }

/** A row that begins with no mark of its own may begin anywhere; one that begins with a word group begins as that does. */
function rowsByFirst(
  rows: readonly number[],
  parts: Int32Array,
  from: Uint32Array,
  groups: Patterns['groups'],
): RowsByFirst {
  const marksOf = (row: number): readonly Mark[] =>
    firstMarks(parts, from[row] ?? 0, from[row + 1] ?? 0).flatMap(
      (mark) => groups.get(mark)?.flatMap(marksOf) ?? [mark],
    )
  const found = new Map<Mark, number[]>()
  for (const row of rows) for (const mark of new Set(marksOf(row))) addTo(found, mark, row)
  return found
}
