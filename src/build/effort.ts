/** How much a build learns, and how well it packs what it learnt. */
export interface Effort {
  /** So many examples are learnt from at most: of more a sample. */
  readonly examples: number
  /** So many weights of the classifier are left, those that do the most. */
  readonly weights: number
  /** Of so many short examples in a row only the first is tried out, and what comes of it holds for all of them. */
  readonly trial: number
  /** Of Brotli, from 0 to 11. */
  readonly quality: number
}

/** The one the app is built with. The benchmark of growth, which asks how fast the app is and not how good, spares itself most. */
export const fullEffort: Effort = {
  examples: Number.POSITIVE_INFINITY,
  weights: 13_750,
  trial: 1,
  quality: 11,
}
