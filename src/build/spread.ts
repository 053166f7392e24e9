/** The items in an order that mixes them, another each round and the same each time. */
export function* spread<T>(items: readonly T[], round: number): Generator<T> {
  const step = 7919 + 2 * round
  for (let i = 0, at = round; i < items.length; i++) {
    at = (at + step) % items.length
    const item = items[at]
    if (item !== undefined) yield item
  }
}
