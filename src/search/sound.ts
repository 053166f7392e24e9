import type { Lexicon } from '../language/lexicon.ts'
import type { Reading } from '../language/read-words.ts'
import type { Term } from '../language/to-terms.ts'
import type { LeaningOf } from './pack-leanings.ts'

/** How a message sounds: like our subject, like anything else, or like no language that we know. */
export interface Sound {
  /** The sum of the leanings of its terms: above 0 it sounds like our subject, below 0 like anything else. */
  readonly leaning: number
  /** How many of its words say something. */
  readonly words: number
  /** Share of these that are ordinary Dutch, and none of ours. */
  readonly ordinary: number
  /** Share of these that neither the content nor ordinary Dutch has. */
  readonly unknown: number
  /** Share of these that cannot even be Dutch. */
  readonly strange: number
}

export type Listen = (reading: Reading, terms: readonly Term[]) => Sound

/**
 * @param leaningOf per term how much it says that a message is about our subject
 * @param canBeDutch whether an unknown word could be Dutch by its letters
 */
export function createListen(
  leaningOf: LeaningOf,
  canBeDutch: (word: string) => boolean,
  lexicon: Lexicon,
): Listen {
  return ({ words, stems }, terms) => {
    const counts = { all: 0, ordinary: 0, unknown: 0, strange: 0 }
    stems.forEach((stem, i) => {
      if (lexicon.isStopStem(stem)) return
      const word = words[i] ?? ''
      counts.all++
      if (leaningOf(stem) !== undefined) return
      if (lexicon.isKnown(word)) counts.ordinary++
      else {
        counts.unknown++
        if (!canBeDutch(word)) counts.strange++
      }
    })
    const share = (count: number) => (counts.all === 0 ? 0 : count / counts.all)
    return {
      leaning: terms.reduce((sum, { term, weight }) => sum + (leaningOf(term) ?? 0) * weight, 0),
      words: counts.all,
      ordinary: share(counts.ordinary),
      unknown: share(counts.unknown),
      strange: share(counts.strange),
    }
  }
}
