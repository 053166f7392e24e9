import { rowOfText, textOfRow } from './rows.ts'

/**
 * A text in which the words that do most are one byte (pack-short-words.ts), made for a compressor that comes after: Brotli
 * knows English and HTML by heart, and no Dutch. Capitals are a byte before the small letter, so that a word is the same at
 * the start of a sentence. First come the length of the text in bytes and the words that are short, as text; then the bytes.
 * Packed with Brotli after it our content is a twelfth smaller.
 */

/** The next letter is a capital. */
export const capital = 1
/** The next byte is what it is. Parts the words, before the text. */
export const literal = 2
export const endOfWords = 3

/** The bytes that may stand for a word: what is no small letter, digit, sign, space, line end or text end. */
export const codes = Array.from({ length: 256 }, (_, byte) => byte).filter(isCode)

const ascii = Array.from({ length: 128 }, (_, byte) => byte)

function isCode(byte: number): boolean {
  const isControl = byte > literal && byte < 32 && byte !== 10
  return isControl || (byte > 64 && byte < 91) || byte > 126
}

/** The text again. In one loop over rows of bytes: whoever presses first waits for it. */
export function unpackShortWords(packed: Uint8Array): string {
  const start = packed.indexOf(endOfWords)
  const [length, ...short] = textOfRow(packed.subarray(0, start)).split(
    String.fromCharCode(literal),
  )
  const letters = rowOfText(String.fromCharCode(...ascii) + short.join(''))
  const from = new Uint16Array(256)
  const to = new Uint16Array(256)
  for (const byte of ascii) {
    from[byte] = byte
    to[byte] = byte + 1
  }
  let end = ascii.length
  for (const [i, one] of short.entries()) {
    const code = codes[i] ?? 0
    from[code] = end
    end += rowOfText(one).length
    to[code] = end
  }
  const bytes = new Uint8Array(Number(length))
  let count = 0
  let lower = 0
  for (let at = start + 1; at < packed.length; at++) {
    const byte = packed[at] as number
    if (byte === literal) bytes[count++] = packed[++at] as number
    else
      for (let i = from[byte] as number, end = to[byte] as number; i < end; i++) {
        const letter = letters[i] as number
        if (letter === capital) lower = 32
        else {
          bytes[count++] = letter - lower
          lower = 0
        }
      }
  }
  return textOfRow(bytes)
}
