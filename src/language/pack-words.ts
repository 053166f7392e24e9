import type { PackedWords } from '../content/prepared.ts'
import { packNumbers, unpackNumbers } from '../packing/numbers.ts'
import { rowOfText, textOfRow } from '../packing/rows.ts'
import { sharedStart } from '../packing/shared-start.ts'
import type { KnownWord } from './word-list.ts'

export function packWords(words: readonly KnownWord[]): PackedWords {
  const shared = words.map(({ word }, i) => sharedStart(words[i - 1]?.word ?? '', word))
  return {
    shared: packNumbers(shared),
    rests: rowOfText(words.map((word, i) => word.word.slice(shared[i]) + packStem(word)).join(' ')),
  }
}

const drops = '!#$%&()*+,-.:;<=>?@[]^_{|}~'
/** How many letters a sign stands for, by its code; -1 for what is no sign. */
const dropOf = new Int8Array(128).fill(-1)
for (let i = 0; i < drops.length; i++) dropOf[drops.charCodeAt(i)] = i

function packStem({ word, stem }: KnownWord): string {
  if (word === stem) return ''
  const stays = sharedStart(word, stem)
  const sign = drops.charAt(word.length - stays)
  if (sign === '')
    throw new Error(`packWords: the stem of "${word}" drops more than ${drops.length - 1} letters`)
  return (stays < stem.length ? `/${stem.slice(stays)}` : '') + sign
}

/** Words, and beside each its stem. */
export interface UnpackedWords {
  readonly words: readonly string[]
  readonly stems: readonly string[]
}

export function unpackWords({ shared, rests }: PackedWords): UnpackedWords {
  const kept = unpackNumbers(shared)
  const words = textOfRow(rests).split(' ')
  const stems = words.slice()
  let last = ''
  for (let i = 0; i < words.length; i++) {
    const rest = words[i] ?? ''
    const start = last.slice(0, kept[i])
    const drop = dropOf[rest.charCodeAt(rest.length - 1)] ?? -1
    if (drop === -1) {
      last = start + rest
      stems[i] = last
    } else {
      const slash = rest.indexOf('/')
      last = start + rest.slice(0, slash === -1 ? -1 : slash)
      const added = slash === -1 ? '' : rest.slice(slash + 1, -1)
      stems[i] = last.slice(0, last.length - drop) + added
    }
    words[i] = last
  }
  return { words, stems }
}
