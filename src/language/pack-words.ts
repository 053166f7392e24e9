import type { PackedWords } from '../content/prepared.ts'
import { packNumbers, unpackNumbers } from '../packing/numbers.ts'
import { rowOfText, textOfRow } from '../packing/rows.ts'
import { sharedStart } from '../packing/shared-start.ts'
import { createTextTable, type TextTable } from '../packing/text-table.ts'
import type { KnownWord } from './word-list.ts'

export function packWords(words: readonly KnownWord[]): PackedWords {
  const shared = words.map(({ word }, i) => sharedStart(words[i - 1]?.word ?? '', word))
  return {
    shared: packNumbers(shared),
    rests: rowOfText(words.map((word, i) => word.word.slice(shared[i]) + packStem(word)).join(' ')),
  }
}

const drops = '!#$%&()*+,-.:;<=>?@[]^_{|}~'
const mostDropped = drops.length - 1
const most = drops.charAt(mostDropped)
/** How many letters a sign stands for, by its code; -1 for what is no sign. */
const dropOf = new Int8Array(128).fill(-1)
for (let i = 0; i < drops.length; i++) dropOf[drops.charCodeAt(i)] = i

function packStem({ word, stem }: KnownWord): string {
  if (word === stem) return ''
  const stays = sharedStart(word, stem)
  const dropped = word.length - stays
  const signs = most.repeat(dropped / mostDropped) + drops.charAt(dropped % mostDropped)
  return (stays < stem.length ? `/${stem.slice(stays)}` : '') + signs
}

/** The words in the order of the alphabet, their stems in the order in which they first come, and per word which stem it has. */
export interface UnpackedWords {
  readonly words: TextTable
  readonly stems: TextTable
  readonly stemOf: Uint32Array
}

export function unpackWords({ shared, rests }: PackedWords): UnpackedWords {
  const kept = unpackNumbers(shared)
  const text = textOfRow(rests)
  const letters = kept.reduce((sum, one) => sum + one, text.length)
  const words = createTextTable(kept.length, letters)
  const stems = createTextTable(kept.length, letters)
  const stemOf = new Uint32Array(kept.length)
  const word = new Uint16Array(text.length)
  const stem = new Uint16Array(text.length)
  for (let i = 0, at = 0; i < kept.length; i++) {
    const end = indexIn(text, ' ', at, text.length)
    const signs = startOfSigns(text, at, end)
    const endOfWord = signs === end ? end : indexIn(text, '/', at, signs)
    const length = copy(text, at, endOfWord, word, kept[i] ?? 0)
    words.add(word, length)
    if (signs === end) stemOf[i] = stems.add(word, length)
    else {
      let stays = length
      for (let sign = signs; sign < end; sign++) stays -= dropOf[text.charCodeAt(sign)] ?? 0
      for (let letter = 0; letter < stays; letter++) stem[letter] = word[letter] ?? 0
      stemOf[i] = stems.add(stem, copy(text, endOfWord + 1, signs, stem, stays))
    }
    at = end + 1
  }
  return { words, stems, stemOf }
}

/** Where the signs begin that a part of a text ends with. */
function startOfSigns(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (dropOf[text.charCodeAt(at - 1)] ?? -1) !== -1) at--
  return at
}

/** Where a sign first stands in a part of a text, or else the end of that part. */
function indexIn(text: string, sign: string, start: number, end: number): number {
  const place = text.indexOf(sign, start)
  return place === -1 || place > end ? end : place
}

/** Copies a part of a text to a place in a row. @returns where it ends there */
function copy(text: string, start: number, end: number, to: Uint16Array, at: number): number {
  let next = at
  for (let i = start; i < end; i++) to[next++] = text.charCodeAt(i)
  return next
}
