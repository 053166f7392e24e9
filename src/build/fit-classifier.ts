import { countEach } from '../common/count-each.ts'
import { type Features, lengthOf } from '../search/features.ts'
import type { FeatureWeights } from '../search/pack-classifier.ts'
import { createTally, type Tally } from '../search/tally.ts'
import { spread } from './spread.ts'

/** A text whose class is known. */
export interface LabelledFeatures {
  readonly features: Features
  readonly label: number
  /** How much of what is expected for its class comes from this text itself: so much less it would be without. */
  readonly own: number
}

/** Rounds over the examples, and how far the first of them goes; the steps become smaller towards the last. */
const first = { rounds: 4, pace: 7 }
const second = { rounds: 3, pace: 4 }
const shrink = 5e-5
/** So many weights are left, those that do the most. */
const mostWeights = 14_000
/** A class counts as if it had at least so many examples, and one with four times as many only twice as much. */
const fewExamples = 20
const usualExamples = 50

/**
 * Fits a linear classifier: multinomial logistic regression by stochastic gradient descent, over the features of examples
 * and the classes that these were seen with. What is fitted comes on top of what is expected, so that a weight that is left
 * out falls back on that. Then only the weights that do the most are left, and fitted again.
 * @param expected per feature, as far as anything is
 * @param features how many there are
 */
export function fitClassifier(
  examples: readonly LabelledFeatures[],
  expected: readonly FeatureWeights[],
  features: number,
): readonly FeatureWeights[] {
  const rows = examples.map(layRow)
  const classes = examples.reduce((most, { label }) => Math.max(most, label + 1), 0)
  const fit: Fit = { tally: createTally(classes), worth: worthOf(rows), expected }
  const all = seenTogether(rows, features)
  for (let round = 0; round < first.rounds; round++) run(rows, all, fit, round, first)
  const left = strongest(all, rows, expected)
  for (let round = 0; round < second.rounds; round++) run(rows, left, fit, round, second)
  return left
}

interface Fit {
  readonly tally: Tally
  /** How much an example of a class counts. */
  readonly worth: (label: number) => number
  readonly expected: readonly FeatureWeights[]
}

/** An example laid out: its features, how much each counts (of length 1 together), its class, and see LabelledFeatures. */
interface Row {
  readonly features: Uint32Array
  readonly values: Float64Array
  readonly label: number
  readonly own: number
}

function layRow({ features, label, own }: LabelledFeatures): Row {
  const length = lengthOf(features)
  return {
    features: Uint32Array.from(features.keys()),
    values: Float64Array.from(features.values(), (value) => value / length),
    label,
    own: own / length,
  }
}

function seenTogether(rows: readonly Row[], features: number): FeatureWeights[] {
  const seen = Array.from({ length: features }, () => new Set<number>())
  for (const row of rows) for (const feature of row.features) seen[feature]?.add(row.label)
  return seen.map((classes) => ({
    classes: Uint16Array.from(classes).sort(),
    weights: new Float64Array(classes.size),
  }))
}

/** Per class how much an example of it counts: those of a class with few count more. */
function worthOf(rows: readonly Row[]): (label: number) => number {
  const counts = countEach(rows.map(({ label }) => label))
  return (label) => Math.sqrt(usualExamples / Math.max(fewExamples, counts.get(label) ?? 0))
}

/** One round over all examples: the weights move towards the class that each should have had. */
function run(
  rows: readonly Row[],
  features: readonly FeatureWeights[],
  { tally, worth, expected }: Fit,
  round: number,
  { rounds, pace }: typeof first,
): void {
  let done = round * rows.length
  for (const row of spread(rows, round)) {
    const { features: own, values, label } = row
    const speed = pace * (1 - done / (rounds * rows.length))
    const keep = 1 - speed * shrink
    addAll(row, expected, tally)
    tally.add(label, -row.own)
    addAll(row, features, tally)
    tally.soften()
    // How much too likely each class was found.
    tally.add(label, -1)
    for (let i = 0; i < own.length; i++) {
      const { classes, weights } = features[own[i] ?? 0] ?? nothing
      const step = speed * worth(label) * (values[i] ?? 0)
      for (let j = 0; j < classes.length; j++)
        weights[j] = (weights[j] ?? 0) * keep - step * (tally.sums[classes[j] ?? 0] ?? 0)
    }
    tally.clear()
    done++
  }
}

const nothing: FeatureWeights = { classes: new Uint16Array(), weights: new Float64Array() }

function addAll(
  { features: own, values }: Row,
  features: readonly FeatureWeights[],
  tally: Tally,
): void {
  for (let i = 0; i < own.length; i++) {
    const { classes, weights } = features[own[i] ?? 0] ?? nothing
    const value = values[i] ?? 0
    for (let j = 0; j < classes.length; j++) tally.add(classes[j] ?? 0, value * (weights[j] ?? 0))
  }
}

/**
 * How much it counts in what a weight does that many examples have its feature, and that it travels beside what is expected,
 * which takes half the place. Set on the voices of the evaluation and on examples that were held out.
 */
const counting = { often: 0.3, beside: 1.5 }

/** The weights that do the most: large ones, of features that many examples have. */
function strongest(
  features: readonly FeatureWeights[],
  rows: readonly Row[],
  expected: readonly FeatureWeights[],
): FeatureWeights[] {
  const presence = presenceOf(features.length, rows)
  const forces = features.map(({ classes, weights }, feature) => {
    const beside = new Set(expected[feature]?.classes)
    const often = (presence[feature] ?? 0) ** counting.often
    return weights.map(
      (weight, i) => Math.abs(weight) * often * (beside.has(classes[i] ?? 0) ? counting.beside : 1),
    )
  })
  const sorted = Float64Array.from(forces.flatMap((some) => [...some])).sort()
  const least = sorted[Math.max(0, sorted.length - mostWeights)] ?? 0
  return features.map(({ classes, weights }, feature) => {
    const isStrong = (_: unknown, i: number) => (forces[feature]?.[i] ?? 0) >= least
    return { classes: classes.filter(isStrong), weights: weights.filter(isStrong) }
  })
}

/** How much each feature counts in the examples together. */
function presenceOf(features: number, rows: readonly Row[]): Float64Array {
  const presence = new Float64Array(features)
  for (const { features: own, values } of rows)
    own.forEach((feature, i) => {
      presence[feature] = (presence[feature] ?? 0) + (values[i] ?? 0) ** 2
    })
  return presence
}
