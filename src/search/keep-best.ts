interface Scored {
  readonly score: number
}

/**
 * Puts one in its place among the best so far, from high to low, if it is one of them; of two that are equal the earlier
 * stays before.
 */
export function keepBest<T extends Scored>(best: T[], one: T, limit: number): void {
  if (best.length >= limit && one.score <= (best.at(-1)?.score ?? 0)) return
  let place = best.length
  while (place > 0 && (best[place - 1]?.score ?? 0) < one.score) place--
  best.splice(place, 0, one)
  if (best.length > limit) best.pop()
}
