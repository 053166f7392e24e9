import type { Lexicon } from './lexicon.ts'
import { readWords } from './read-words.ts'

/** Lower-case words and numbers; not what is read as two words, such as "type7". */
const plain = /^(?!.*[a-z]\d)[a-z0-9 ]+$/

/**
 * The stems of a phrase of the content: the same as readWords gives, by a shorter way where the phrase is lower-case words
 * that the content has. A start reads thousands of them.
 */
export function phraseStems(text: string, lexicon: Lexicon): readonly string[] {
  return (
    (plain.test(text) ? ofKnownWords(text, lexicon) : null) ?? readWords(text, lexicon, false).stems
  )
}

function ofKnownWords(text: string, lexicon: Lexicon): readonly string[] | null {
  const stems: string[] = []
  for (const word of text.split(' ')) {
    const stem = lexicon.knownStem(word)
    if (stem === undefined) return null
    stems.push(stem)
  }
  return stems
}
