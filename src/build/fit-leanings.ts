import { type Leanings, mostLeaning } from '../search/pack-leanings.ts'
import { createFeatureRows, type FeatureRows, type Span } from './feature-rows.ts'
import { fitLogistic, type SidedSpan } from './fit-logistic.ts'

const fit = { rounds: 10, pace: 0.3, biasPace: 0.01, shrink: 3e-6 }
/** So many pairs of words are left, those that do the most. */
const mostPairs = 800

/** More other words than this make a message no stranger. */
const mostOthers = 3

/** Whose message it is, and how much it counts. */
export interface Side {
  readonly isOurs: boolean
  readonly counts: number
}

/** A message that is ours or is not. */
export interface SidedExample extends Span {
  readonly side: Side
  /** How many of its words are no feature. */
  readonly others: number
}

/** How many features there are; those from `pairs` on are pairs of words. */
interface Counts {
  readonly all: number
  readonly pairs: number
}

/**
 * Fits how much each feature of a message says that it is about our subject: logistic regression. Both sides
 * weigh as much. Words that are no feature take their share of the blame: in "wat kost een trottinette" it is not "kost" that
 * is strange. Then only the pairs that do the most are left, and it is fitted again.
 * @returns by the number of the feature, for every term of an example and the pairs that are left, -4 to 4
 */
export function fitLeanings(
  rows: FeatureRows,
  examples: readonly SidedExample[],
  counts: Counts,
): Leanings {
  const all = weigh(examples)
  const times = countFeatures(rows, all, counts.all)
  const pairs = strongestPairs(fitLogistic(rows, all, counts.all, fit).weights, times, counts)
  const left = withOnly(rows, all, (one) => one < counts.pairs || pairs.has(one))
  const { weights } = fitLogistic(left.rows, left.examples, counts.all, fit)
  return new Map(
    [...times.keys()]
      .filter((one) => (one < counts.pairs ? (times[one] ?? 0) > 0 : pairs.has(one)))
      .map((one) => [one, within(weights[one] ?? 0)]),
  )
}

function weigh(examples: readonly SidedExample[]): readonly SidedSpan[] {
  const countOf = (ours: boolean): number =>
    examples.reduce((sum, { side }) => sum + (side.isOurs === ours ? side.counts : 0), 0)
  const [ours, others] = [countOf(true), countOf(false)]
  return examples.map(({ from, to, side: { isOurs, counts }, others: unknown }) => ({
    from,
    to,
    others: Math.min(unknown, mostOthers),
    label: isOurs ? 1 : 0,
    worth: (counts * examples.length) / 2 / (isOurs ? ours : others),
  }))
}

/** In how many examples each feature is. */
function countFeatures(
  { features }: FeatureRows,
  examples: readonly Span[],
  count: number,
): Uint32Array {
  const times = new Uint32Array(count)
  for (const { from, to } of examples)
    for (const feature of features.subarray(from, to)) times[feature] = (times[feature] ?? 0) + 1
  return times
}

function withOnly(
  { features, values }: FeatureRows,
  examples: readonly SidedSpan[],
  isLeft: (feature: number) => boolean,
) {
  const laid = createFeatureRows()
  const left = examples.map((example): SidedSpan => {
    const found: [number, number][] = []
    for (let i = example.from; i < example.to; i++)
      if (isLeft(features[i] ?? 0)) found.push([features[i] ?? 0, values[i] ?? 0])
    return { ...example, ...laid.add(found) }
  })
  return { rows: laid.rows(), examples: left }
}

/** The pairs that do the most: large weights, in many examples. */
function strongestPairs(
  weights: Float64Array,
  times: Uint32Array,
  { all, pairs }: Counts,
): ReadonlySet<number> {
  const force = (pair: number): number => Math.abs(weights[pair] ?? 0) * Math.sqrt(times[pair] ?? 0)
  const found = Array.from({ length: all - pairs }, (_, i) => pairs + i)
  return new Set(found.sort((a, b) => force(b) - force(a)).slice(0, mostPairs))
}

const within = (weight: number): number => Math.max(-mostLeaning, Math.min(mostLeaning, weight))
