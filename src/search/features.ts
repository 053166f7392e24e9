import type { Term } from '../language/to-terms.ts'

/** What a message is classified by, as numbers, each with how much it counts. */
export type Features = ReadonlyMap<number, number>

/** A message of a word or two is less certain than its words are: about four features make one whole. */
const whole = 2

/** What was told last counts as one word in a message of so many, and at most this much in a shorter one. */
const told = { words: 6, most: 2 }

/** By which features are divided, so that a long message counts no more than a short one. */
export const lengthOf = (features: Features): number =>
  Math.max(whole, Math.hypot(...features.values()))

/** Numbers of features: those of terms are the numbers of the terms, then come what was told before, and pairs. */
export interface FeatureNumbers {
  readonly ofTerm: (term: string) => number | undefined
  /** @param first null: nothing, the other is the first word of the message */
  readonly ofPair: (first: number | null, second: number) => number | undefined
  /** @param subject what was told last */
  readonly ofTold: (subject: number) => number
}

/**
 * The features of a message: its terms, its other words too (a stop word tells what kind of question it is: who, when, how
 * long), and each two words that follow each other.
 * @param stems of the message, word by word
 * @param after the subject that was told last: "en wie beslist dat?" is about that
 */
export function featuresOf(
  stems: readonly string[],
  terms: readonly Term[],
  { ofTerm, ofPair, ofTold }: FeatureNumbers,
  after?: number,
): Features {
  const features = new Map<number, number>()
  const add = (feature: number | undefined, weight: number): void => {
    if (feature !== undefined) features.set(feature, Math.max(features.get(feature) ?? 0, weight))
  }
  for (const { term, weight } of terms) add(ofTerm(term), weight)
  let before: number | null | undefined = null
  for (const stem of stems) {
    const number = ofTerm(stem)
    if (number !== undefined && !features.has(number)) features.set(number, 1)
    if (number !== undefined && before !== undefined) add(ofPair(before, number), 1)
    before = number
  }
  if (after !== undefined) add(ofTold(after), Math.min(told.most, told.words / stems.length))
  return features
}
