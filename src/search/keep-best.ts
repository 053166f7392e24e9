/** The subjects that fit best so far, from high to low, and beside each how well. */
export interface Best {
  readonly subjects: number[]
  readonly scores: number[]
}

export const noneYet = (): Best => ({ subjects: [], scores: [] })

/**
 * Puts a subject in its place among the best so far, if it is one of them; of two that are equal the earlier stays before. Rows
 * of numbers, since most of what is put in its place is pushed out again.
 */
export function keepBest(
  { subjects, scores }: Best,
  subject: number,
  score: number,
  limit: number,
): void {
  const isFull = scores.length >= limit
  if (isFull && score <= (scores[limit - 1] ?? 0)) return
  let place = isFull ? limit - 1 : scores.length
  for (; place > 0 && (scores[place - 1] ?? 0) < score; place--) {
    scores[place] = scores[place - 1] ?? 0
    subjects[place] = subjects[place - 1] ?? 0
  }
  scores[place] = score
  subjects[place] = subject
}
