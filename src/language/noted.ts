import type { Word } from './lexicon.ts'

let kinds = 0

/**
 * Makes something of a word once, and keeps it with the word: for a word of the content that is once for all messages, and what is
 * made of any other goes with the message. To look it up in a table of its own would fetch the word from memory once more.
 */
export function noted<T extends object | string | number | boolean | null>(
  make: (word: Word) => T,
): (word: Word) => T {
  const kind = kinds++
  return (word) => {
    const known = word.notes[kind] as T | undefined
    if (known !== undefined) return known
    const made = make(word)
    word.notes[kind] = made
    return made
  }
}
