import type { Features } from '../search/features.ts'
import { type Leanings, mostLeaning } from '../search/pack-leanings.ts'
import { spread } from './spread.ts'

const rounds = 10
const pace = 0.3
const shrink = 3e-6
/** How fast what every message shares is learnt; it is never shrunk. */
const sharedPace = 0.01
/** Keeps AdaGrad from dividing by nothing. */
const firstSlope = 1e-6
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
export interface SidedFeatures {
  readonly features: Features
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
 * Fits how much each feature of a message says that it is about our subject: logistic regression (AdaGrad, L2). Both sides
 * weigh as much. Words that are no feature take their share of the blame: in "wat kost een trottinette" it is not "kost" that
 * is strange. Then only the pairs that do the most are left, and it is fitted again.
 * @returns by the number of the feature, for every term of an example and the pairs that are left, -4 to 4
 */
export function fitLeanings(examples: readonly SidedFeatures[], counts: Counts): Leanings {
  const rows = layRows(examples)
  const times = new Uint32Array(counts.all)
  for (const { features } of rows)
    for (const feature of features) times[feature] = (times[feature] ?? 0) + 1
  const pairs = strongestPairs(fitRows(rows, counts.all), times, counts)
  const left = rows.map((row) => withOnly(row, (one) => one < counts.pairs || pairs.has(one)))
  const weights = fitRows(left, counts.all)
  return new Map(
    [...times.keys()]
      .filter((one) => (one < counts.pairs ? (times[one] ?? 0) > 0 : pairs.has(one)))
      .map((one) => [one, within(weights[one] ?? 0)]),
  )
}

/** An example laid out: its features with how much each counts, which side it is of (1: ours), and how much it counts itself. */
interface Row {
  readonly features: readonly number[]
  readonly values: readonly number[]
  readonly others: number
  readonly label: 0 | 1
  readonly worth: number
}

function layRows(examples: readonly SidedFeatures[]): readonly Row[] {
  const countOf = (ours: boolean): number =>
    examples.reduce((sum, { side }) => sum + (side.isOurs === ours ? side.counts : 0), 0)
  const [ours, others] = [countOf(true), countOf(false)]
  return examples.map(({ features, side: { isOurs, counts }, others: unknown }) => ({
    features: [...features.keys()],
    values: [...features.values()],
    others: Math.min(unknown, mostOthers),
    label: isOurs ? 1 : 0,
    worth: (counts * examples.length) / 2 / (isOurs ? ours : others),
  }))
}

function withOnly(row: Row, isLeft: (feature: number) => boolean): Row {
  return {
    ...row,
    features: row.features.filter(isLeft),
    values: row.values.filter((_, i) => isLeft(row.features[i] ?? 0)),
  }
}

function fitRows(rows: readonly Row[], count: number): Float64Array {
  const weights = new Float64Array(count)
  const slopes = new Float64Array(count).fill(firstSlope)
  const decay = shrink * rows.length
  let bias = 0
  let other = 0
  for (let round = 0; round < rounds; round++) {
    for (const { features, values, others, label, worth } of spread(rows, round)) {
      let sum = bias + others * other
      features.forEach((feature, i) => {
        sum += (values[i] ?? 0) * (weights[feature] ?? 0)
      })
      const miss = worth * (label - 1 / (1 + Math.exp(-sum)))
      bias += sharedPace * miss
      other += sharedPace * miss * others
      features.forEach((feature, i) => {
        const weight = weights[feature] ?? 0
        const slope = miss * (values[i] ?? 0) - decay * weight
        const steep = (slopes[feature] ?? 0) + slope * slope
        slopes[feature] = steep
        weights[feature] = weight + (pace * slope) / Math.sqrt(steep)
      })
    }
  }
  return weights
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
