import type { Sound } from './keyness.ts'
import type { Hit } from './topic-index.ts'

/**
 * How likely it is that a message is about our subject at all, from 0 to 1: a logistic function of the best hit, how the
 * message sounds, and how many facts it states. The weights are fitted on the development half, its everyday requests and the voices:
 * `npx tsx test/evaluation/fit-belongs.ts` prints them.
 */
export function belongs(hit: Hit, rival: number, sound: Sound, facts: number): number {
  const sum = features(hit, rival, sound, facts).reduce(
    (total, value, i) => total + value * (weights[i] ?? 0),
    0,
  )
  return 1 / (1 + Math.exp(-sum))
}

/** @param rival the score of the best hit that is not ours, 0 where there is none */
export function features(
  hit: Hit,
  rival: number,
  { ours, others, strongest, unknown }: Sound,
  facts: number,
): readonly number[] {
  return [
    1,
    hit.score,
    hit.similarity,
    hit.coverage,
    rival,
    ours,
    others,
    strongest,
    unknown,
    Math.min(facts, 2),
  ]
}

const weights = [-4.26, 2.19, 0, 3.2, 0, 1.03, 0.7, -0.59, -1.96, 1.44]
