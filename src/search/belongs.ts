import type { Sound } from './sound.ts'
import type { Hit } from './topic-index.ts'

/**
 * How likely it is that a message is about our subject at all, from 0 to 1: a logistic function of the best hit, how the
 * message sounds, and how many facts it states. The weights are fitted on the development half, its everyday requests and the voices:
 * `npx tsx test/evaluation/fit-belongs.ts` prints them.
 */
export function belongs(
  hit: Hit,
  rival: number,
  sound: Sound,
  facts: number,
  everyday: number,
): number {
  const sum = features(hit, rival, sound, facts, everyday).reduce(
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
  everyday: number,
): readonly number[] {
  return [
    1,
    hit.score,
    hit.chance,
    hit.coverage,
    rival,
    leaning,
    Math.min(words, 12),
    ordinary,
    unknown,
    Math.min(facts, 2),
    everyday,
  ]
}

const weights = [-8.57, 2.27, 1.08, 3.41, -0.99, 1.07, 0.35, -0.08, -1.41, 0.15, -2]
