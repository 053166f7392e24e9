export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function median(numbers: readonly number[]): number {
  return quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  )
}

/** The same items in another order each round; the rounds repeat from run to run. */
export function shuffled<T>(items: readonly T[], round: number): T[] {
  return [...items]
    .map((item, i) => ({ item, key: Math.sin((round + 1) * 7919 + i * 104729) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
