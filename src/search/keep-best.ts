/** How well a subject fits. */
export interface Scored {
  readonly subject: number
  readonly score: number
}

/**
 * Puts a subject in its place among the best so far, from high to low, if it is one of them; of two that are equal the earlier
 * stays before.
 */
export function keepBest(best: Scored[], subject: number, score: number, limit: number): void {
  const isFull = best.length >= limit
  if (isFull && score <= (best.at(-1)?.score ?? 0)) return
  let place = isFull ? limit - 1 : best.length
  for (let before = best[place - 1]; before && before.score < score; before = best[place - 1])
    best[place--] = before
  best[place] = { subject, score }
}
