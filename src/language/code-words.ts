import { codeNumber, newNumbers } from '../packing/code-number.ts'
import { codeText, newLetters } from '../packing/code-text.ts'
import type { Coder } from '../packing/coder.ts'
import { sharedStart } from '../packing/shared-start.ts'
import type { KnownWord } from './word-list.ts'

/**
 * Codes words with their stems and frequencies. A word is what it shares with the one before and the letters after that; a
 * stem is how many letters it drops of the word and the letters that it has instead.
 * @param words in the order of the alphabet
 */
export function codeWords(coder: Coder, words: readonly KnownWord[] = []): KnownWord[] {
  const count = newNumbers()
  const kept = newNumbers(32)
  const letters = newLetters()
  const frequencies = newNumbers()
  const drops = newNumbers(128)
  const endings = newLetters()
  const coded: KnownWord[] = []
  let last = ''
  let lastKept = 0
  const length = codeNumber(coder, count, words.length)
  for (let i = 0; i < length; i++) {
    const given = words[i] ?? { word: '', stem: '', frequency: 0 }
    lastKept = codeNumber(coder, kept, sharedStart(last, given.word), Math.min(31, lastKept))
    const start = last.slice(0, lastKept)
    const word = codeText(coder, letters, given.word || start, lastKept)
    const stays = sharedStart(word, given.stem)
    const final = word.charCodeAt(word.length - 1) & 127
    const end = word.length - codeNumber(coder, drops, word.length - stays, final)
    const stem = codeText(coder, endings, given.stem || word.slice(0, end), end)
    const frequency = codeNumber(coder, frequencies, given.frequency)
    coded.push({ word, stem, frequency })
    last = word
  }
  return coded
}
