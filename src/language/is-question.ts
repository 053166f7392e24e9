import type { QuestionForms } from '../content/language.ts'
import type { Lexicon } from './lexicon.ts'
import { createPhraseBook, type PhraseBook } from './phrase-book.ts'
import { type Reading, readWords } from './read-words.ts'

/** The form of a message. */
export interface Form {
  readonly isQuestion: boolean
  /** Asks what something means: what it names is no fact of a case. */
  readonly isDefinition: boolean
  /** Goes on from what was said before: "en in het secundair?". */
  readonly isFollowUp: boolean
}

export type ReadForm = (text: string, reading: Reading) => Form

/** A follow-up is short. */
const longestFollowUp = 9

export function createReadForm(forms: QuestionForms, lexicon: Lexicon): ReadForm {
  const book = (texts: readonly string[]): PhraseBook<true> =>
    createPhraseBook(texts.map((text) => ({ stems: readWords(text, lexicon, false).stems, value: true as const })))
  const definitions = book(forms.definitie)
  const followUps = book(forms.vervolg)
  const askWords = book(forms.vraagwoorden)
  return (text, reading) => {
    const isDefinition = definitions(reading.stems).length > 0
    const startsAsking = askWords(reading.stems).some((hit) => hit.start <= 1 || reading.breaks.has(hit.start))
    return {
      isQuestion: text.includes('?') || isDefinition || startsAsking,
      isDefinition,
      isFollowUp: reading.words.length <= longestFollowUp && followUps(reading.stems)[0]?.start === 0,
    }
  }
}
