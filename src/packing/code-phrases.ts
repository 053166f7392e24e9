import { codeNumber, newNumbers } from './code-number.ts'
import { codeSymbol, newSymbols } from './code-symbol.ts'
import type { Coder } from './coder.ts'
import { sharedStart } from './shared-start.ts'

type Phrase = readonly number[]

/**
 * Codes lists of phrases, each phrase a row of numbers. What a list has twice comes back once, and in the order of the
 * numbers: a phrase is what it shares with the one before, a step up from there, and the rest.
 * @param most no number is higher
 */
export function codePhrases(
  coder: Coder,
  most: number,
  lists: readonly (readonly Phrase[])[] = [],
): number[][][] {
  const counts = newNumbers(2)
  const kept = newNumbers(16)
  const more = newNumbers(16)
  const steps = newNumbers(64)
  const numbers = newSymbols(32 - Math.clz32(most))
  const length = codeNumber(coder, counts, lists.length, 0)
  return Array.from({ length }, (_, i) => codeList(ordered(lists[i] ?? [])))

  function codeList(phrases: readonly Phrase[]): number[][] {
    const coded: number[][] = []
    let last: Phrase = []
    const size = codeNumber(coder, counts, phrases.length, 1)
    for (let i = 0; i < size; i++) {
      const phrase = codePhrase(phrases[i] ?? [], last)
      coded.push(phrase)
      last = phrase
    }
    return coded
  }

  function codePhrase(phrase: Phrase, last: Phrase): number[] {
    const shared = codeNumber(coder, kept, sharedStart(phrase, last), Math.min(15, last.length))
    const shape = 4 * Math.min(3, shared) + Math.min(3, last.length - shared)
    const size = shared + codeNumber(coder, more, phrase.length - shared, shape)
    const coded = last.slice(0, shared)
    for (let i = shared; i < size; i++) {
      const before = last[i]
      const given = phrase[i] ?? 0
      coded.push(
        i === shared && before !== undefined
          ? before + 1 + codeNumber(coder, steps, given - before - 1, heightOf(before, shared))
          : codeSymbol(coder, numbers, given),
      )
    }
    return coded
  }
}

/** Each once, in the order of the numbers. */
function ordered(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(), phrase])).values()].sort(compare)
}

function compare(a: Phrase, b: Phrase): number {
  const at = sharedStart(a, b)
  return (a[at] ?? -1) - (b[at] ?? -1)
}

/** Steps are larger further on, and at the start of a phrase smaller. */
const heightOf = (number: number, place: number): number =>
  16 * Math.min(3, place) + ((32 - Math.clz32(number)) >> 1)
