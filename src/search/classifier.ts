import { type Features, lengthOf } from './features.ts'
import { keepBest, noneYet } from './keep-best.ts'
import { createTally, type Tally } from './tally.ts'
import type { Postings } from './topic-terms.ts'

/** A linear classifier: how much each feature speaks for (or against) each class that it was seen with. */
export interface ClassifierWeights {
  /** Per feature the classes that it says something of: subjects, and after the last of them everyday messages. */
  readonly classes: Postings
  /** Beside each of them how much. */
  readonly weights: Float32Array
}

/**
 * How likely each class is for one message: softmax over the classes that share a feature with it. It holds until the next
 * message is classified.
 */
export interface Chances {
  /** @returns a natural logarithm, at least `least`, also for a class that shares nothing with the message */
  readonly of: (subject: number) => number
  /** The subjects that are likeliest, from the most likely on. */
  readonly best: readonly number[]
  /** How likely it is, from 0 to 1, that a message is for one of the subjects that are ours. */
  readonly ours: number
}

export type Classify = (features: Features) => Chances

/** Less likely than this is all the same: about one in three thousand. */
export const least = -8
/** So many subjects are worth a closer look. */
const mostBest = 8

/** @param isOurs per subject; the class after the last of them is that of everyday messages */
export function createClassifier(weights: ClassifierWeights, isOurs: readonly boolean[]): Classify {
  const tally = createTally(isOurs.length + 1)
  const { sums, touched } = tally
  return (features) => {
    tally.clear()
    addAll(features, weights, tally)
    tally.soften()
    const best = noneYet()
    let ours = 0
    for (let i = 0; i < tally.count(); i++) {
      const subject = touched[i] ?? 0
      const score = sums[subject] ?? 0
      if (subject < isOurs.length) keepBest(best, subject, score, mostBest)
      if (isOurs[subject]) ours += score
    }
    return {
      of: (subject) => Math.max(least, Math.log(sums[subject] ?? 0)),
      best: best.subjects,
      ours,
    }
  }
}

function addAll(features: Features, { classes, weights }: ClassifierWeights, tally: Tally): void {
  const length = lengthOf(features)
  for (const [feature, value] of features) {
    const end = classes.from[feature + 1] ?? 0
    const share = value / length
    for (let i = classes.from[feature] ?? 0; i < end; i++)
      tally.add(classes.subjects[i] ?? 0, share * (weights[i] ?? 0))
  }
}
