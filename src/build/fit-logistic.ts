import type { FeatureRows, Span } from './feature-rows.ts'
import { spread } from './spread.ts'

/** An example: where its features stand, which side it is of, and how much it counts itself. */
export interface SidedSpan extends Span {
  /** How many of its words are no feature: they have one weight together. */
  readonly others: number
  readonly label: 0 | 1
  readonly worth: number
}

/** How often all examples are gone through, how fast weights move, and how much they shrink with each example. */
interface Fit {
  readonly rounds: number
  readonly pace: number
  /** The same for what any example has. */
  readonly biasPace: number
  readonly shrink: number
}

/** Keeps AdaGrad from dividing by nothing. */
const firstSlope = 1e-6

/** Logistic regression by stochastic gradient descent (AdaGrad, L2). @param count how many features there are */
export function fitLogistic(
  rows: FeatureRows,
  examples: readonly SidedSpan[],
  count: number,
  { rounds, pace, biasPace, shrink }: Fit,
): { readonly bias: number; readonly weights: Float64Array } {
  const { features, values } = rows
  const weights = new Float64Array(count)
  const slopes = new Float64Array(count).fill(firstSlope)
  const decay = shrink * examples.length
  let bias = 0
  let other = 0
  for (let round = 0; round < rounds; round++) {
    for (const { from, to, others, label, worth } of spread(examples, round)) {
      const sum = added(bias + others * other, rows, from, to, weights)
      const miss = worth * (label - 1 / (1 + Math.exp(-sum)))
      bias += biasPace * miss
      other += biasPace * miss * others
      for (let i = from; i < to; i++) {
        const feature = features[i] ?? 0
        const weight = weights[feature] ?? 0
        const slope = miss * (values[i] ?? 0) - decay * weight
        const steep = (slopes[feature] ?? 0) + slope * slope
        slopes[feature] = steep
        weights[feature] = weight + (pace * slope) / Math.sqrt(steep)
      }
    }
  }
  return { bias, weights }
}

/** The sum with what the weights of an example add to it. */
function added(
  sum: number,
  { features, values }: FeatureRows,
  from: number,
  to: number,
  weights: Float64Array,
): number {
  let total = sum
  for (let i = from; i < to; i++) total += (values[i] ?? 0) * (weights[features[i] ?? 0] ?? 0)
  return total
}
