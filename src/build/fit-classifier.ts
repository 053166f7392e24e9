import { countEach } from '../common/count-each.ts'
import type { FeatureWeights } from '../search/pack-classifier.ts'
import { createTally, type Tally } from '../search/tally.ts'
import type { Effort } from './effort.ts'
import type { FeatureRows, Span } from './feature-rows.ts'
import { sample, spread } from './spread.ts'

/** A text whose class is known. */
export interface LabelledExample extends Span {
  readonly label: number
  /** What its features are divided by; see lengthOf. */
  readonly length: number
  /** How much of what is expected for its class comes from this text itself: so much less it would be without. */
  readonly own: number
}

/** Rounds over the examples, and how far the first of them goes; the steps become smaller towards the last. */
const first = { rounds: 4, pace: 7 }
const second = { rounds: 3, pace: 4 }
const shrink = 5e-5
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
  rows: FeatureRows,
  examples: readonly LabelledExample[],
  expected: readonly FeatureWeights[],
  features: number,
  effort: Effort,
): readonly FeatureWeights[] {
  const classes = examples.reduce((most, { label }) => Math.max(most, label + 1), 0)
  const fit: Fit = { rows, tally: createTally(classes), worth: worthOf(examples), expected }
  const all = seenTogether(rows, examples, features)
  const learntFrom = sample(examples, effort.examples)
  for (let round = 0; round < first.rounds; round++) run(learntFrom, all, fit, round, first)
  const left = strongest(all, presenceOf(features, rows, examples), expected, effort.weights)
  for (let round = 0; round < second.rounds; round++) run(learntFrom, left, fit, round, second)
  return left
}

interface Fit {
  readonly rows: FeatureRows
  readonly tally: Tally
  /** How much an example of a class counts. */
  readonly worth: (label: number) => number
  readonly expected: readonly FeatureWeights[]
}

function seenTogether(
  { features: all }: FeatureRows,
  examples: readonly LabelledExample[],
  features: number,
): FeatureWeights[] {
  const seen = Array.from({ length: features }, () => new Set<number>())
  for (const { from, to, label } of examples)
    for (const feature of all.subarray(from, to)) seen[feature]?.add(label)
  return seen.map((classes) => ({
    classes: Uint16Array.from(classes).sort(),
    weights: new Float64Array(classes.size),
  }))
}

/** Per class how much an example of it counts: those of a class with few count more. */
function worthOf(examples: readonly LabelledExample[]): (label: number) => number {
  const counts = countEach(examples.map(({ label }) => label))
  return (label) => Math.sqrt(usualExamples / Math.max(fewExamples, counts.get(label) ?? 0))
}

/** One round over all examples: the weights move towards the class that each should have had. */
function run(
  examples: readonly LabelledExample[],
  features: readonly FeatureWeights[],
  { rows, tally, worth, expected }: Fit,
  round: number,
  { rounds, pace }: typeof first,
): void {
  let done = round * examples.length
  for (const example of spread(examples, round)) {
    const { from, to, label, length, own } = example
    const speed = pace * (1 - done / (rounds * examples.length))
    const keep = 1 - speed * shrink
    addAll(example, rows, expected, tally)
    tally.add(label, -own / length)
    addAll(example, rows, features, tally)
    tally.soften()
    // How much too likely each class was found.
    tally.add(label, -1)
    const { sums } = tally
    for (let i = from; i < to; i++) {
      const { classes, weights } = features[rows.features[i] ?? 0] ?? nothing
      const step = speed * worth(label) * ((rows.values[i] ?? 0) / length)
      for (let j = 0; j < classes.length; j++)
        weights[j] = (weights[j] ?? 0) * keep - step * (sums[classes[j] ?? 0] ?? 0)
    }
    tally.clear()
    done++
  }
}

const nothing: FeatureWeights = { classes: new Uint16Array(), weights: new Float64Array() }

function addAll(
  { from, to, length }: LabelledExample,
  rows: FeatureRows,
  features: readonly FeatureWeights[],
  tally: Tally,
): void {
  for (let i = from; i < to; i++) {
    const { classes, weights } = features[rows.features[i] ?? 0] ?? nothing
    const value = (rows.values[i] ?? 0) / length
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
  presence: Float64Array,
  expected: readonly FeatureWeights[],
  most: number,
): FeatureWeights[] {
  const forces = features.map(({ classes, weights }, feature) => {
    const beside = new Set(expected[feature]?.classes)
    const often = (presence[feature] ?? 0) ** counting.often
    return weights.map(
      (weight, i) => Math.abs(weight) * often * (beside.has(classes[i] ?? 0) ? counting.beside : 1),
    )
  })
  const sorted = Float64Array.from(forces.flatMap((some) => [...some])).sort()
  const least = sorted[Math.max(0, sorted.length - most)] ?? 0
  return features.map(({ classes, weights }, feature) => {
    const isStrong = (_: unknown, i: number) => (forces[feature]?.[i] ?? 0) >= least
    return { classes: classes.filter(isStrong), weights: weights.filter(isStrong) }
  })
}

/** How much each feature counts in the examples together. */
function presenceOf(
  features: number,
  { features: all, values }: FeatureRows,
  examples: readonly LabelledExample[],
): Float64Array {
  const presence = new Float64Array(features)
  for (const { from, to, length } of examples)
    for (let i = from; i < to; i++) {
      const feature = all[i] ?? 0
      presence[feature] = (presence[feature] ?? 0) + ((values[i] ?? 0) / length) ** 2
    }
  return presence
}
