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

const weights = [-6.93, 1.82, 1.57, 3.32, -1.28, 2.33, 0.3, -0.4, -1.45, 0.44, -1.5]
