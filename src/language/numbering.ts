import { anyWord, type NumberedText, placesOf } from './marks.ts'
import { choiceOf, type Link, type NumberedPattern, sign } from './numbered-pattern.ts'
import type { Pattern } from './pattern.ts'
import type { PhraseText } from './phrase-text.ts'

/** Numbers the stems and the very words of patterns, and those of the texts that they are sought in. */
export interface Numbering {
  readonly chain: (pattern: Pattern) => NumberedPattern
  /** A text is numbered once, however many books it is held against; what was made of it goes when the text does. */
  readonly numbered: (text: PhraseText) => NumberedText
}

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

export function createNumbering(): Numbering {
  const stems = new Map<string, number>()
  const words = new Map<string, number>()
  const partOf = (part: string): number =>
    signs.get(part) ??
    (part.startsWith(asWritten)
      ? numberIn(words, part.slice(asWritten.length), (place) => sign.end - 1 - place)
      : numberIn(stems, part, (place) => place + 1))
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
  const read = new WeakMap<PhraseText, NumberedText>()
  return {
    chain,
    numbered: (text) => {
      const known = read.get(text)
      if (known) return known
      const numbers = {
        text,
        stems: text.stems.map((stem) => stems.get(stem) ?? anyWord),
        words: text.words?.map((word) => words.get(word) ?? anyWord) ?? [],
      }
      const made = { ...numbers, places: placesOf(numbers) }
      read.set(text, made)
      return made
    },
  }
}

/** The number of a name; a new name gets the next one. */
function numberIn(
  known: Map<string, number>,
  name: string,
  numberAt: (place: number) => number,
): number {
  const number = known.get(name) ?? numberAt(known.size)
  known.set(name, number)
  return number
}
