import { once } from '../once.ts'
import type { Pattern } from './pattern.ts'

/**
 * A pattern as a chain of its parts, with a number for each stem: comparing numbers takes a fraction of comparing words.
 * Null where nothing more is asked.
 */
export type NumberedPattern = Link | null

interface Link {
  /** A stem, which has a number above 0, one of the signs, a very word, which has a number below these, or a choice. */
  readonly part: number | NumberedChoice
  readonly rest: NumberedPattern
}

export interface NumberedChoice {
  readonly optional: boolean
  readonly rows: readonly Link[]
  /** The rows that can stand where a stem does. */
  readonly startingWith: (stem: number) => readonly Link[]
}

export const sign = { number: -1, count: -2, name: -3, gap: -4, start: -5, end: -6 } as const
const signs: ReadonlyMap<string, number> = new Map([
  ['#', sign.number],
  ['~', sign.count],
  ['@', sign.name],
  ['*', sign.gap],
  ['^', sign.start],
  ['$', sign.end],
])

/** Before a word that is asked for as it is written. */
const asWritten = '='

/** Numbers the stems and the very words of patterns. */
export interface Numbering {
  readonly chain: (pattern: Pattern) => NumberedPattern
  /** The number of a stem; 0 where no pattern has it. */
  readonly numberOf: (stem: string) => number
  /** The number of a word that a pattern asks for as it is written; 0 where none does. */
  readonly numberOfWord: (word: string) => number
}

export function createNumbering(): Numbering {
  const stems = new Map<string, number>()
  const words = new Map<string, number>()
  const partOf = (part: string): number => {
    const known = signs.get(part) ?? stems.get(part) ?? words.get(part)
    if (known !== undefined) return known
    const isWord = part.startsWith(asWritten)
    const number = isWord ? sign.end - 1 - words.size : stems.size + 1
    ;(isWord ? words : stems).set(part, number)
    return number
  }
  // Many patterns have the words of one group.
  const rows = new Map<Pattern, NumberedPattern>()
  const rowOf = (row: readonly string[]): Link[] => {
    const known = rows.get(row) ?? chain(row)
    rows.set(row, known)
    return known ? [known] : []
  }
  const chain = (pattern: Pattern): NumberedPattern =>
    pattern.reduceRight<NumberedPattern>(
      (rest, part) => ({
        part:
          typeof part === 'string'
            ? partOf(part)
            : choiceOf(part.oneOf.flatMap(rowOf), part.optional),
        rest,
      }),
      null,
    )
  return {
    chain,
    numberOf: (stem) => stems.get(stem) ?? 0,
    numberOfWord: (word) => words.get(asWritten + word) ?? 0,
  }
}

function choiceOf(rows: readonly Link[], optional: boolean): NumberedChoice {
  // Most choices are never come to, so the index is laid when it is first asked for.
  const index = once(() => byFirst(rows))
  return {
    optional,
    rows,
    startingWith: (stem) => index().get(stem) ?? index().get(0) ?? [],
  }
}

/** The rows by the stem that they begin with; those that begin with a sign stand under each, and under 0. */
function byFirst(rows: readonly Link[]): ReadonlyMap<unknown, readonly Link[]> {
  const isOpen = ({ part }: Link): boolean => typeof part === 'number' && part < 0
  const open = rows.filter(isOpen)
  const index = new Map<unknown, Link[]>([[0, open]])
  for (const row of rows) {
    if (isOpen(row)) continue
    const known = index.get(row.part)
    if (known) known.push(row)
    else index.set(row.part, [...open, row])
  }
  return index
}
