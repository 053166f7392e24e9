import { rowOfText } from './rows.ts'
import { capital, codes, endOfWords, literal } from './short-words.ts'

const [textEnd, capitalMark, literalMark] = [0, capital, literal].map((byte) =>
  String.fromCharCode(byte),
)

/** What may become short: a word, tags, and how a sentence or a text ends before a capital. */
const word = new RegExp(
  `[a-z\u00e0-\u00ff]+|(?:<[^>\\p{Cc}]+>\\n?)+${capitalMark}?|(?:[.?] |\\.${textEnd})${capitalMark}`,
  'gu',
)
const wordOrSign = new RegExp(`${word.source}|[^]`, 'gu')

/** A control character that stands for something here: all of ASCII but the end of a line or a text. */
const isOurSign = (sign: string): boolean => sign < '\u0080' && sign !== '\n' && sign !== textEnd

/** @param text without lone surrogates */
export function packShortWords(text: string): Uint8Array {
  const plain = text
    .replace(/\p{Cc}/gu, (sign) => (isOurSign(sign) ? literalMark + sign : sign))
    .replace(/[A-Z]/g, (letter) => capitalMark + letter.toLowerCase())
  const short = shortWords(plain)
  const codeOf = new Map(short.map((one, i) => [one, codes[i]]))
  const body = (plain.match(wordOrSign) ?? []).flatMap((part) => {
    const code = codeOf.get(part)
    return code === undefined ? asTheyAre(part) : [code]
  })
  const words = [rowOfText(text).length, ...short].join(literalMark)
  return Uint8Array.from([...rowOfText(words), endOfWords, ...body])
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
  [...rowOfText(part)].flatMap((byte) => (byte < 128 ? [byte] : [literal, byte]))
