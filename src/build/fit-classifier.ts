import { type Features, lengthOf } from '../search/features.ts'
import type { FeatureWeights } from '../search/pack-classifier.ts'
import { createTally, type Tally } from '../search/tally.ts'
import { spread } from './spread.ts'

/** A text whose class is known. */
export interface LabelledFeatures {
  readonly features: Features
  readonly label: number
}

/** Rounds over the examples, and how far the first of them goes; the steps become smaller towards the last. */
const first = { rounds: 4, pace: 7 }
const second = { rounds: 3, pace: 4 }
const shrink = 1e-5
/** So many weights are left, those that do the most. */
const mostWeights = 26_200
/** A feature of more classes than this tells nothing of any. */
const mostClasses = 400
/** A class counts as if it had at least so many examples, and one with four times as many only twice as much. */
const fewExamples = 20
const usualExamples = 50

/**
 * Fits a linear classifier: multinomial logistic regression by stochastic gradient descent, over the features of examples
 * and the classes that these were seen with. Then only the weights that do the most are left, and fitted again.
 * @param features how many there are
 */
export function fitClassifier(
  examples: readonly LabelledFeatures[],
  features: number,
): readonly FeatureWeights[] {
  const rows = examples.map(layRow)
  const classes = examples.reduce((most, { label }) => Math.max(most, label + 1), 0)
  const fit: Fit = { tally: createTally(classes), worth: worthOf(rows) }
  const all = seenTogether(rows, features)
  for (let round = 0; round < first.rounds; round++) run(rows, all, fit, round, first)
  const left = strongest(all, rows)
  for (let round = 0; round < second.rounds; round++) run(rows, left, fit, round, second)
  return left
}

interface Fit {
  readonly tally: Tally
  /** How much an example of a class counts. */
  readonly worth: (label: number) => number
}

/** An example laid out: its features, how much each counts (of length 1 together), and its class. */
interface Row {
  readonly features: Uint32Array
  readonly values: Float64Array
  readonly label: number
}

function layRow({ features, label }: LabelledFeatures): Row {
  const length = lengthOf(features)
  return {
    features: Uint32Array.from(features.keys()),
    values: Float64Array.from(features.values(), (value) => value / length),
    label,
  }
}

function seenTogether(rows: readonly Row[], features: number): FeatureWeights[] {
  const seen = Array.from({ length: features }, () => new Set<number>())
  for (const row of rows) for (const feature of row.features) seen[feature]?.add(row.label)
  return seen.map((classes) =>
    classes.size > mostClasses
      ? nothing
      : { classes: Uint16Array.from(classes).sort(), weights: new Float64Array(classes.size) },
  )
}

/** Per class how much an example of it counts: those of a class with few count more. */
function worthOf(rows: readonly Row[]): (label: number) => number {
  const counts = new Map<number, number>()
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1)
  return (label) => Math.sqrt(usualExamples / Math.max(fewExamples, counts.get(label) ?? 0))
}

/** One round over all examples: the weights move towards the class that each should have had. */
function run(
  rows: readonly Row[],
  features: readonly FeatureWeights[],
  { tally, worth }: Fit,
  round: number,
  { rounds, pace }: typeof first,
): void {
  const speed = pace * (1 - round / rounds)
  const keep = 1 - speed * shrink
  for (const row of spread(rows, round)) {
    const { features: own, values, label } = row
    findChances(row, features, tally)
    // How much too likely each class was found.
    tally.add(label, -1)
    for (let i = 0; i < own.length; i++) {
      const { classes, weights } = features[own[i] ?? 0] ?? nothing
      const step = speed * worth(label) * (values[i] ?? 0)
      for (let j = 0; j < classes.length; j++)
        weights[j] = (weights[j] ?? 0) * keep - step * (tally.sums[classes[j] ?? 0] ?? 0)
    }
    tally.clear()
  }
}

const nothing: FeatureWeights = { classes: new Uint16Array(), weights: new Float64Array() }

function findChances(
  { features: own, values }: Row,
  features: readonly FeatureWeights[],
  tally: Tally,
): void {
  for (let i = 0; i < own.length; i++) {
    const { classes, weights } = features[own[i] ?? 0] ?? nothing
    const value = values[i] ?? 0
    for (let j = 0; j < classes.length; j++) tally.add(classes[j] ?? 0, value * (weights[j] ?? 0))
  }
  tally.soften()
}

/** The weights that do the most: large ones, of features that many examples have. */
function strongest(features: readonly FeatureWeights[], rows: readonly Row[]): FeatureWeights[] {
  const presence = new Float64Array(features.length)
  for (const { features: own, values } of rows)
    own.forEach((feature, i) => {
      presence[feature] = (presence[feature] ?? 0) + (values[i] ?? 0) ** 2
    })
  const forceOf = (weight: number, feature: number): number =>
    Math.abs(weight) * Math.sqrt(presence[feature] ?? 0)
  const forces = Float64Array.from(
    features.flatMap(({ weights }, feature) =>
      Array.from(weights, (weight) => forceOf(weight, feature)),
    ),
  ).sort()
  const least = forces[Math.max(0, forces.length - mostWeights)] ?? 0
  return features.map(({ classes, weights }, feature) => {
    const isStrong = (_: unknown, i: number) => forceOf(weights[i] ?? 0, feature) >= least
    return { classes: classes.filter(isStrong), weights: weights.filter(isStrong) }
  })
}
