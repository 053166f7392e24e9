/** The record with every value mapped, under the same keys in the same order. */
export const mapValues = <Key extends string, A, B>(
  record: Readonly<Record<Key, A>>,
  map: (value: A) => B,
): Record<Key, B> =>
  Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<
    Key,
    B
  >
