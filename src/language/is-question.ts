import type { Heard, Stems } from './heard.ts'
import { createPhraseBook, type PhraseBook, type PhraseHit } from './phrase-book.ts'
import type { Reading } from './read-words.ts'

/** The form of a message. */
export interface Form {
  readonly isQuestion: boolean
  /** Asks what something means: what it names is no fact of a case. */
  readonly isDefinition: boolean
  /** Goes on from what was said before: "en in het secundair?". */
  readonly isFollowUp: boolean
  /** Positions of the words that take back what was said before: "nee, het is toch type 4". */
  readonly correcting: ReadonlySet<number>
  /** Positions of the words that stand in a clause that asks. */
  readonly asking: ReadonlySet<number>
  /** Positions of the words to ask with: "wie", "wanneer", "mag". */
  readonly askWords: ReadonlySet<number>
  /** Positions of the words that only make the form ("wat houdt … in"). */
  readonly formal: ReadonlySet<number>
  /** How many words it begins with that it is not about. */
  readonly opening: number
  /** Is about a person, not about leersteun in general. */
  readonly isAboutSomebody: boolean
  /** Has a word of nobody but us. */
  readonly isOurs: boolean
}

export type ReadForm = (text: string, reading: Reading) => Form

/** A follow-up is short. */
const longestFollowUp = 9

export function createReadForm(forms: Heard<Stems>['questionForms']): ReadForm {
  const book = (phrases: readonly Stems[]): PhraseBook<true> =>
    createPhraseBook(phrases.map((stems) => ({ stems, value: true as const })))
  const definitions = book(forms.definitie)
  const followUps = book(forms.vervolg)
  const corrections = book(forms.verbetering)
  const openings = book(forms.aanhef)
  const askWords = book(forms.vraagwoorden)
  const askWordsLast = book(forms.achteraan)
  const anchors = book(forms['van-ons'])
  const somebody = book(forms['over-iemand'])
  return (text, reading) => {
    const defining = definitions(reading)
    const isDefinition = defining.length > 0
    const hits = askWords(reading)
    const closing = askWordsLast(reading)
    const asking = new Set<number>()
    for (const { start, end, hasQuestionMark } of reading.clauses) {
      // "en hoe …", but not "het is …".
      const from =
        followUps({ stems: reading.stems.slice(start, start + 1) }).length > 0 ? start + 1 : start
      const startsAsking = hits.some((hit) => hit.start === start || hit.start === from)
      const endsAsking = closing.some((hit) => hit.end === end && hit.start > start)
      if (hasQuestionMark || startsAsking || endsAsking)
        for (let i = start; i < end; i++) asking.add(i)
    }
    return {
      isQuestion: text.includes('?') || isDefinition || asking.size > 0,
      isDefinition,
      isFollowUp: reading.words.length <= longestFollowUp && followUps(reading)[0]?.start === 0,
      correcting: positionsOf(corrections(reading)),
      asking,
      askWords: positionsOf([...hits, ...closing]),
      formal: positionsOf(defining),
      opening: openingOf(openings(reading), reading),
      isAboutSomebody: somebody(reading).length > 0,
      isOurs: anchors(reading).length > 0,
    }
  }
}

const positionsOf = (hits: readonly PhraseHit<true>[]): ReadonlySet<number> =>
  new Set(
    hits.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  )

/** Openings one after the other: "ja maar wacht". A message that is nothing else is about them. */
function openingOf(hits: readonly PhraseHit<true>[], { words }: Reading): number {
  let end = 0
  for (const hit of hits) if (hit.start === end) end = hit.end
  return end < words.length ? end : 0
}
