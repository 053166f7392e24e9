/**
 * A text in which the words that do most are one byte, made for a compressor that comes after: Brotli knows English and HTML
 * by heart, and no Dutch. Capitals are a byte before the small letter, so that a word is the same at the start of a sentence.
 * First come the length of the text and the words that are short, as text; then the bytes. Packed with Brotli after it our
 * content is a twelfth smaller.
 */

/** The next letter is a capital. */
const capital = 1
/** The next byte is what it is. Parts the words, before the text. */
const literal = 2
const endOfWords = 3

/** The bytes that may stand for a word: what is no small letter, digit, sign, space, line end or text end. */
const codes = Array.from({ length: 256 }, (_, byte) => byte).filter(isCode)

const ascii = Array.from({ length: 128 }, (_, byte) => byte)

function isCode(byte: number): boolean {
  const isControl = byte > literal && byte < 32 && byte !== 10
  return isControl || (byte > 64 && byte < 91) || byte > 126
}

/** What may become short: a word, tags, and how a sentence or a text ends before a capital. */
const word = /[a-z\u00e0-\u00ff]+|(?:<[^>\0\u0002-\u001f]+>\n?)+\u0001?|[.?] \u0001|\.\0\u0001/g
const wordOrSign = new RegExp(`${word.source}|[^]`, 'gu')

/** @param text without lone surrogates */
export function packShortWords(text: string): Uint8Array {
  const plain = text
    .replace(/[\u0001-\u0009\u000b-\u001f\u007f]/g, '\u0002$&')
    .replace(/[A-Z]/g, (letter) => `\u0001${letter.toLowerCase()}`)
  const short = shortWords(plain)
  const codeOf = new Map(short.map((one, i) => [one, codes[i]]))
  const body = (plain.match(wordOrSign) ?? []).flatMap((part) => {
    const code = codeOf.get(part)
    return code === undefined ? asTheyAre(part) : [code]
  })
  const words = [encode(text).length, ...short].join(String.fromCharCode(literal))
  return Uint8Array.from([...encode(words), endOfWords, ...body])
}

function shortWords(text: string): string[] {
  const counts = new Map<string, number>()
  for (const [one] of text.matchAll(word)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return (
    [...counts]
      .filter(([one, count]) => one.length > 1 && count > 1)
      // What is saved grows less than the length does: the compressor finds a long one again by itself.
      .map(([one, count]) => ({ one, saved: count * Math.sqrt(one.length - 1) }))
      .sort((a, b) => b.saved - a.saved)
      .slice(0, codes.length)
      .map(({ one }) => one)
  )
}

const asTheyAre = (part: string): number[] =>
  [...encode(part)].flatMap((byte) => (byte < 128 ? [byte] : [literal, byte]))

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The text again. In one loop over rows of bytes: it is what a start waits for. */
export function unpackShortWords(packed: Uint8Array): string {
  const start = packed.indexOf(endOfWords)
  const [length, ...short] = new TextDecoder()
    .decode(packed.subarray(0, start))
    .split(String.fromCharCode(literal))
  const letters = encode(String.fromCharCode(...ascii) + short.join(''))
  const from = new Uint16Array(256)
  const to = new Uint16Array(256)
  for (const byte of ascii) to[byte] = (from[byte] = byte) + 1
  let end = ascii.length
  for (const [i, one] of short.entries()) {
    const code = codes[i] ?? 0
    from[code] = end
    to[code] = end += encode(one).length
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
  return new TextDecoder().decode(bytes)
}
