import { hashOf } from '../common/hash-of.ts'

/** The items from another place on each round: the golden ratio keeps the beginnings apart. */
export function* spread<T>(items: readonly T[], round: number): Generator<T> {
  const start = Math.floor(items.length * ((round * 0.618) % 1))
  yield* items.slice(start)
  yield* items.slice(0, start)
}

/** At most so many of the items, from all over them. */
export function sample<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(items.length / most)
  return step <= 1 ? items : items.filter((_, i) => i % step === 0)
}

/**
 * Texts in an order that mixes them and that each has of itself: what is learnt one by one depends on the order, and a text
 * more or less must not change it for all others.
 */
export function mixed<T extends { readonly stems: readonly string[] }>(texts: readonly T[]): T[] {
  return texts
    .map((text) => ({ text, key: mixedUp(text.stems.join(' ')) }))
    .sort((a, b) => a.key - b.key)
    .map(({ text }) => text)
}

/** A number that says nothing of the text: its hash, the bits mixed once more. */
function mixedUp(text: string): number {
  const hash = hashOf(text)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}
