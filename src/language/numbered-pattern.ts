import { kept } from '../common/kept.ts'

/**
 * A pattern as a chain of its parts, with a number for each stem: comparing numbers takes a fraction of comparing words.
 * Null where nothing more is asked.
 */
export type NumberedPattern = Link | null

export interface Link {
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

/** Whether it asks anywhere for the begin or the end of a clause. */
export function asksForBounds(pattern: NumberedPattern): boolean {
  if (pattern === null) return false
  const { part, rest } = pattern
  if (typeof part !== 'number') return part.rows.some(asksForBounds) || asksForBounds(rest)
  return part === sign.start || part === sign.end || asksForBounds(rest)
}

export function choiceOf(rows: readonly Link[], optional: boolean): NumberedChoice {
  // Most choices are never come to, so the index is laid when it is first asked for.
  let index: ReadonlyMap<unknown, readonly Link[]> | undefined
  const open = rows.filter(isOpen)
  return {
    optional,
    rows,
    startingWith: (stem) => {
      index ??= byFirst(rows, open)
      return index.get(stem) ?? open
    },
  }
}

const isOpen = ({ part }: Link): boolean => typeof part !== 'number' || part < 0

/** The rows by the stem that they begin with; those that begin with a sign or a choice stand under each. */
function byFirst(
  rows: readonly Link[],
  open: readonly Link[],
): ReadonlyMap<unknown, readonly Link[]> {
  const index = new Map<unknown, Link[]>()
  for (const row of rows) {
    if (!isOpen(row)) kept(index, row.part, () => [...open]).push(row)
  }
  return index
}
