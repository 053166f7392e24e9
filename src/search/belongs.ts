import type { Sound } from './keyness.ts'
import type { Hit } from './topic-index.ts'

/**
 * How likely it is that a message is about our subject at all, from 0 to 1: a logistic function of the best hit, how the
 * message sounds, and how many facts it states. The weights are fitted on the development half and its everyday requests:
 * `npx tsx test/evaluation/fit-belongs.ts` prints them.
 */
export function belongs(hit: Hit, sound: Sound, facts: number): number {
  const sum = features(hit, sound, facts).reduce((total, value, i) => total + value * (weights[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

export function features(hit: Hit, { ours, others, strongest, unknown }: Sound, facts: number): readonly number[] {
  return [1, hit.score, hit.coverage, ours, others, strongest, unknown, Math.min(facts, 2)]
}

const weights = [-2.97, 1.8, 2.42, 0.93, 0.46, -0.5, -3.65, 1.4]
