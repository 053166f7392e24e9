import { blocks } from './blocks.ts'
import { sentences } from './sentences.ts'
import { syllables } from './syllables.ts'
import { words } from './words.ts'

/** Addresses on the web and of mail are not read as words. */
const address = /\S+@\S+|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:be|vlaanderen|com|org)\b/g

/**
 * How easy a Dutch text (Markdown) reads, after Flesch and Douma: 206.835 - 0.93 * words per sentence - 77 * syllables
 * per word. Higher is easier; 65 is plain language, below 50 is difficult. An item of a list is a sentence. 0 without words.
 *
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen (1960), who fitted Flesch's formula of 1948 to Dutch.
 */
export function readability(text: string): number {
  const all = blocks(text)
    .flatMap((block) => sentences(block.text.replace(address, ' ')).map(words))
    .filter((sentence) => sentence.length > 0)
  const said = all.flat()
  if (said.length === 0) return 0
  const perWord = said.reduce((count, word) => count + syllables(word), 0) / said.length
  return 206.835 - 0.93 * (said.length / all.length) - 77 * perWord
}
