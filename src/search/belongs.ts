import type { Sound } from './sound.ts'
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
  { leaning, words, ordinary, unknown }: Sound,
  facts: number,
): readonly number[] {
  return [
    1,
    hit.score,
    hit.similarity,
    hit.coverage,
    rival,
    leaning,
    Math.min(words, 12),
    ordinary,
    unknown,
    Math.min(facts, 2),
  ]
}

const weights = [-7.58, 2.27, 0.4, 3.16, -0.83, 2.47, 0.35, -0.64, -1.35, 0.21]
