import { countEach } from '../common/count-each.ts'
import { numbersIn, packNumbers } from './numbers.ts'
import { rowOfText, textOfRow } from './rows.ts'
import { type Change, changesBetween, partsOf } from './word-changes.ts'

/** Other words for some of many texts, as what differs: the same changes come back everywhere. */
export interface PackedRewordings {
  /**
   * How many texts are reworded; per text how many before it are not since the one before, and how many changes it has; per
   * change how many parts of the text are kept before it.
   */
  readonly places: Uint8Array
  /** Per change which it is: a number into `changes`. */
  readonly which: Uint8Array
  /** How many parts go, a space, and what comes instead, with `between` between them; the most frequent first. */
  readonly changes: Uint8Array
}

/** A character that no text has. */
const between = '\0'

/** @param said the other words by the text that they are for, which is one of `texts` */
export function packRewordings(
  texts: readonly string[],
  said: Readonly<Record<string, string>>,
): PackedRewordings {
  const reworded = [...new Set(texts)].flatMap((text, number) => {
    const words = Object.hasOwn(said, text) ? said[text] : undefined
    return words === undefined ? [] : [{ number, changes: changesBetween(text, words) }]
  })
  const all = reworded.flatMap(({ changes }) => changes.map(lineOf))
  const lines = byFrequency(all)
  const places = reworded.flatMap(({ number, changes }, i) => [
    number - (reworded[i - 1]?.number ?? -1) - 1,
    changes.length,
    ...changes.map(({ kept }) => kept),
  ])
  return {
    places: packNumbers([reworded.length, ...places]),
    which: packNumbers(all.map((line) => lines.indexOf(line))),
    changes: rowOfText(lines.join(between)),
  }
}

/** @param texts those that were packed, in the same order */
export function unpackRewordings(
  texts: readonly string[],
  { places, which, changes }: PackedRewordings,
): Record<string, string> {
  const distinct = [...new Set(texts)]
  const nextPlace = numbersIn(places)
  const nextChange = numbersIn(which)
  const lines = textOfRow(changes).split(between)
  const said: Record<string, string> = {}
  for (let left = nextPlace(), number = -1; left > 0; left--) {
    number += nextPlace() + 1
    const text = distinct[number] ?? ''
    const kept = Array.from({ length: nextPlace() }, nextPlace)
    const own = kept.map((parts) => ({ kept: parts, ...changeOf(lines[nextChange()] ?? '0 ') }))
    said[text] = reword(text, own)
  }
  return said
}

function reword(text: string, changes: readonly Change[]): string {
  const parts = partsOf(text)
  let at = 0
  const words = changes.map(({ kept, gone, instead }) => {
    const before = parts.slice(at, at + kept).join('')
    at += kept + gone
    return before + instead
  })
  return words.join('') + parts.slice(at).join('')
}

const lineOf = ({ gone, instead }: Change): string => `${gone} ${instead}`

function changeOf(line: string): Omit<Change, 'kept'> {
  const space = line.indexOf(' ')
  return { gone: Number(line.slice(0, space)), instead: line.slice(space + 1) }
}

const byFrequency = (lines: readonly string[]): string[] =>
  [...countEach(lines)].sort(([, a], [, b]) => b - a).map(([line]) => line)
