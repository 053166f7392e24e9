import { type Leanings, mostLeaning } from '../search/pack-leanings.ts'
import { isOurs } from '../search/topic.ts'
import type { TopicDocument } from '../search/topic-index.ts'
import type { SubjectTerms } from '../search/topic-terms.ts'
import { spread } from './spread.ts'

const rounds = 40
const pace = 0.3
const shrink = 0.001
/**
 * What is near our subject without being ours (a diagnosis, the choice of a school) says less of how everything else sounds:
 * such a message is found by its own subject. Set on the development half of the everyday requests and the voices.
 */
const nearby = 0.3

/**
 * Fits how much each term says that a message is about our subject: logistic regression (AdaGrad, L2) over the terms of the
 * examples, those of our subjects against everyday messages and, counting less, those of what is not ours. Both sides weigh
 * as much.
 * @param subjects in the order of the documents
 * @param everyday messages that are not ours, as the numbers of their terms
 * @param terms how many terms there are
 * @returns by the number of the term, for every term of an example, in tenths, -4 to 4
 */
export function fitLeanings(
  documents: readonly TopicDocument[],
  subjects: readonly SubjectTerms[],
  everyday: readonly (readonly number[])[],
  terms: number,
): Leanings {
  const asked = documents.flatMap((document, i) => {
    const [label, counts] = isOurs(document) ? [1, 1] : [0, nearby]
    return (subjects[i]?.questions ?? []).map((of) => ({ of, label, counts }))
  })
  const examples = [...asked, ...everyday.map((of) => ({ of, label: 0, counts: 1 }))]
  const whole = [0, 1].map((side) =>
    examples.reduce((sum, { label, counts }) => sum + (label === side ? counts : 0), 0),
  )
  const weights = new Float64Array(terms)
  const slopes = new Float64Array(terms).fill(1e-6)
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    for (const { of, label, counts } of spread(examples, round)) {
      const sum = of.reduce((total, term) => total + (weights[term] ?? 0), bias)
      const worth = (counts * examples.length) / 2 / (whole[label] ?? 1)
      const miss = worth * (label - 1 / (1 + Math.exp(-sum)))
      bias += 0.01 * miss
      for (const term of of) {
        const weight = weights[term] ?? 0
        const slope = miss - shrink * examples.length * 0.01 * weight
        slopes[term] = (slopes[term] ?? 0) + slope * slope
        weights[term] = weight + (pace * slope) / Math.sqrt(slopes[term] ?? 1)
      }
    }
  }
  const seen = new Set(examples.flatMap(({ of }) => of))
  return new Map([...seen].map((term) => [term, inTenths(weights[term] ?? 0)]))
}

const inTenths = (weight: number): number =>
  Math.round(10 * Math.max(-mostLeaning, Math.min(mostLeaning, weight))) / 10
