import type { Signs } from './judge.ts'
import type { Hit } from './topic-index.ts'

type BelongsSigns = Pick<Signs, 'sound' | 'facts' | 'ours'>

/**
 * How likely it is that a message is about our subject at all, from 0 to 1: a logistic function of the best hit, how the
 * message sounds, and how many facts of leersteun it tells. The weights are fitted on the messages of the evaluation that may be tuned on:
 * `npx tsx test/evaluation/fit-belongs.ts` prints them.
 */
export function belongs(hit: Hit, rival: number, signs: BelongsSigns): number {
  const sum = features(hit, rival, signs).reduce(
    (total, value, i) => total + value * (weights[i] ?? 0),
    0,
  )
  return 1 / (1 + Math.exp(-sum))
}

/** Nearer to 0 or 1 than this nothing is surer. */
const unsure = 0.0025

export function logOdds(chance: number): number {
  const within = Math.max(unsure, Math.min(1 - unsure, chance))
  return Math.log(within / (1 - within))
}

/** More words, numbers or facts than these make a message no more ours, or less. */
const [mostWords, mostNumbers, mostFacts] = [12, 2, 2]

/**
 * @param rival the score of the best hit that is not ours, 0 where there is none
 */
export function features(
  hit: Hit,
  rival: number,
  { sound: { leaning, words, numbers, ordinary, unknown }, facts, ours }: BelongsSigns,
): readonly number[] {
  return [
    1,
    hit.score,
    hit.chance,
    hit.coverage,
    rival,
    leaning,
    Math.min(words, mostWords),
    Math.min(numbers, mostNumbers),
    ordinary,
    unknown,
    Math.min(facts, mostFacts),
    logOdds(ours),
  ]
}

const weights = [-7.72, 1.65, -0.42, 2.43, -0.62, 1.37, 0.04, -0.53, -0.63, -1.44, 0.06, 0.12]
