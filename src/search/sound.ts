import type { Reading } from '../language/read-words.ts'
import type { Features } from './features.ts'
import type { Classifier } from './topic-index.ts'

/** How a message sounds: like our subject, like anything else, or like no language that we know. */
export interface Sound {
  /** The sum of the leanings of its features: above 0 it sounds like our subject, below 0 like anything else. */
  readonly leaning: number
  /** How many of its words say something. */
  readonly words: number
  /** How many of all its words are numbers. */
  readonly numbers: number
  /** Share of the words that say something that are ordinary Dutch, and none of ours. */
  readonly ordinary: number
  /** Share of these that neither the content nor ordinary Dutch has. */
  readonly unknown: number
  /** Share of these that cannot even be Dutch. */
  readonly strange: number
}

/** @param found the features of the reading */
export type Listen = (reading: Reading, found: Features) => Sound

/**
 * @param canBeDutch whether an unknown word could be Dutch by its letters
 */
export function createListen(
  { features, leaningOf }: Pick<Classifier, 'features' | 'leaningOf'>,
  canBeDutch: (word: string) => boolean,
): Listen {
  const countIn = (entries: Reading['entries']) => {
    const counts = { all: 0, ordinary: 0, unknown: 0, strange: 0 }
    for (const { word, stem, isStop, isKnown } of entries) {
      if (isStop) continue
      counts.all++
      if (leaningOf(features.ofTerm(stem)) !== undefined) continue
      if (isKnown) counts.ordinary++
      else counts.unknown++
      if (!isKnown && !canBeDutch(word)) counts.strange++
    }
    return counts
  }
  return ({ entries, numbers }, found) => {
    const counts = countIn(entries)
    let leaning = 0
    for (const [feature, value] of found) leaning += (leaningOf(feature) ?? 0) * value
    const share = (count: number) => (counts.all === 0 ? 0 : count / counts.all)
    return {
      leaning,
      words: counts.all,
      numbers: numbers.filter((number) => number !== null).length,
      ordinary: share(counts.ordinary),
      unknown: share(counts.unknown),
      strange: share(counts.strange),
    }
  }
}
