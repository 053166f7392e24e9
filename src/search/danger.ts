import { hashOf } from '../common/hash-of.ts'
import type { PackedDanger } from '../content/prepared.ts'
import { packNumbers, risingOf, stepsOf, unpackNumbers } from '../packing/numbers.ts'

/** How likely it is, from 0 to 1, that a message tells of somebody in danger. @param stems of the message, word by word */
export type DangerOf = (stems: readonly string[]) => number

/** What was learnt: how much any message tells, and how much each feature tells more. */
export interface DangerWeights {
  readonly bias: number
  readonly ofSlot: Float64Array
}

/**
 * Features have no names: each has the slot that its hash gives (the hashing trick, Weinberger and others, 2009), so that
 * words which nothing else of the content has need not travel. Two features in one slot are seldom both in a message.
 */
export const slots = 2 ** 16

/** Weights travel as whole parts of this size, from -finest to finest. */
const part = 1 / 4
const finest = 31

/** The features of a message: its words, and each two that follow each other, its beginning and end among these. */
export function featuresIn(stems: readonly string[]): readonly string[] {
  const edged = ['^', ...stems, '$']
  return [...stems, ...edged.slice(1).map((stem, i) => `${edged[i]} ${stem}`)]
}

export function slotOf(feature: string): number {
  const hash = hashOf(feature)
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

export const chanceOf = (sum: number): number => 1 / (1 + Math.exp(-sum))

export function packDanger({ bias, ofSlot }: DangerWeights): PackedDanger {
  const parts = Array.from(ofSlot, inParts)
  const used = [...parts.keys()].filter((slot) => parts[slot] !== 0)
  return {
    slots: packNumbers(stepsOf(used)),
    weights: packNumbers([bias, ...used.map((slot) => ofSlot[slot] ?? 0)].map(shifted)),
  }
}

const inParts = (weight: number): number =>
  Math.max(-finest, Math.min(finest, Math.round(weight / part)))

const shifted = (weight: number): number => inParts(weight) + finest

export function unpackDanger(packed: PackedDanger): DangerOf {
  const used = risingOf(unpackNumbers(packed.slots))
  const [bias = finest, ...weights] = unpackNumbers(packed.weights)
  const ofSlot = new Int8Array(slots)
  used.forEach((slot, i) => {
    ofSlot[slot] = (weights[i] ?? finest) - finest
  })
  return (stems) => {
    let sum = bias - finest
    for (const slot of new Set(featuresIn(stems).map(slotOf))) sum += ofSlot[slot] ?? 0
    return chanceOf(part * sum)
  }
}
