import { countEach } from '../common/count-each.ts'
import { numbersIn, packNumbers } from './numbers.ts'
import { rowOfText, textOfRow } from './rows.ts'
import { type Change, changesBetween, partsOf } from './word-changes.ts'
import { createSay, type Words } from './word-rules.ts'

/** Other words for some of many texts. */
export interface Rewordings {
  /** What comes back in many texts; a text that it would say wrong has its own changes. */
  readonly words: Words
  /** The other words by the text that they are for. */
  readonly texts: Readonly<Record<string, string>>
}

/** The same as what differs: the same changes come back everywhere. */
export interface PackedRewordings {
  /** What goes and what comes instead, one after the other, with `between` between them. */
  readonly words: Uint8Array
  /**
   * How many texts are reworded; per text how many before it are not since the one before, and how many changes it has where
   * the words were said; per change how many parts of the text are kept before it.
   */
  readonly places: Uint8Array
  /** Per change which it is: a number into `changes`. */
  readonly which: Uint8Array
  /** How many parts go, a space, and what comes instead, with `between` between them; the most frequent first. */
  readonly changes: Uint8Array
}

/** A character that no text has. */
const between = '\0'

/** @param texts with all that are reworded */
export function packRewordings(texts: readonly string[], said: Rewordings): PackedRewordings {
  const say = createSay(said.words)
  const reworded = [...new Set(texts)].flatMap((text, number) => {
    const own = Object.hasOwn(said.texts, text) ? said.texts[text] : undefined
    if (own === undefined) return []
    return [{ number, changes: changesBetween(say(partsOf(text)), partsOf(own)) }]
  })
  const all = reworded.flatMap(({ changes }) => changes.map(lineOf))
  const lines = byFrequency(all)
  const numberOf = new Map(lines.map((line, number) => [line, number]))
  const places = reworded.flatMap(({ number, changes }, i) => [
    number - (reworded[i - 1]?.number ?? -1) - 1,
    changes.length,
    ...changes.map(({ kept }) => kept),
  ])
  return {
    words: rowOfText(Object.entries(said.words).flat().join(between)),
    places: packNumbers([reworded.length, ...places]),
    which: packNumbers(all.map((line) => numberOf.get(line) ?? 0)),
    changes: rowOfText(lines.join(between)),
  }
}

/** @param texts those that were packed, in the same order */
export function unpackRewordings(
  texts: readonly string[],
  { words: packedWords, places, which, changes }: PackedRewordings,
): Rewordings {
  const words = wordsOf(packedWords)
  const say = createSay(words)
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
    said[text] = reword(say(partsOf(text)), own)
  }
  return { words, texts: said }
}

function wordsOf(row: Uint8Array): Words {
  const words = textOfRow(row).split(between)
  return Object.fromEntries(
    words.flatMap((instead, i) => (i % 2 === 1 ? [[words[i - 1] ?? '', instead]] : [])),
  )
}

function reword(parts: readonly string[], changes: readonly Change[]): string {
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
