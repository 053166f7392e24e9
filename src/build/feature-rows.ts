/** The features of all examples and how much each counts, one example after the other: millions of small lists fit in no memory. */
export interface FeatureRows {
  readonly features: Uint32Array
  readonly values: Float64Array
}

/** Where the features of one example begin, and the place after its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Lays examples one by one. */
export function createFeatureRows() {
  const features: number[] = []
  const values: number[] = []
  return {
    add(found: Iterable<readonly [feature: number, value: number]>): Span {
      const from = features.length
      for (const [feature, value] of found) {
        features.push(feature)
        values.push(value)
      }
      return { from, to: features.length }
    },
    rows: (): FeatureRows => ({
      features: new Uint32Array(features),
      values: new Float64Array(values),
    }),
  }
}
