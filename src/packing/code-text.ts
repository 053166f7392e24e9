import { codeNumber, type Numbers, newNumbers } from './code-number.ts'
import { codeSymbol, newSymbols, type Symbols } from './code-symbol.ts'
import type { Coder } from './coder.ts'

/** Chances of characters, each after the two before it. */
export interface LetterChances {
  readonly symbols: Symbols
  readonly others: Numbers
}

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789'"
const bits = 6
const end = 0
/** A character that is not in the alphabet: its code follows. */
const other = 63

export const newLetters = (): LetterChances => ({
  symbols: newSymbols(bits, 1 << (2 * bits)),
  others: newNumbers(),
})

/** Codes a word from character `from` on, up to its end. When decoding, only what comes before `from` is looked at. */
export function codeText(coder: Coder, letters: LetterChances, word: string, from: number): string {
  let text = word.slice(0, from)
  for (;;) {
    const context = (symbolAt(text, text.length - 2) << bits) | symbolAt(text, text.length - 1)
    const symbol = codeSymbol(coder, letters.symbols, symbolAt(word, text.length), context)
    if (symbol === end) return text
    text +=
      symbol === other
        ? String.fromCharCode(
            codeNumber(coder, letters.others, (word.charCodeAt(text.length) || 0) & 0xffff),
          )
        : alphabet.charAt(symbol - 1)
  }
}

function symbolAt(word: string, place: number): number {
  if (place < 0 || place >= word.length) return end
  const code = word.charCodeAt(place)
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 21
  return code === 39 ? alphabet.length : other
}
