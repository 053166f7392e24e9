/** The items from another place on each round: the golden ratio keeps the beginnings apart. */
export function* spread<T>(items: readonly T[], round: number): Generator<T> {
  const start = Math.floor(items.length * ((round * 0.618) % 1))
  yield* items.slice(start)
  yield* items.slice(0, start)
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

/** A number that says nothing of the text (FNV-1a, and its bits mixed once more). */
function mixedUp(text: string): number {
  let key = 0x811c9dc5
  for (let i = 0; i < text.length; i++) key = Math.imul(key ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 0
}
