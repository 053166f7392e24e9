/** Sums per class, of which a message touches few; made once, and cleared where it was touched. */
export interface Tally {
  readonly sums: Float64Array
  /** The classes that something was added to. */
  readonly touched: readonly number[]
  readonly add: (one: number, amount: number) => void
  readonly clear: () => void
  /** Makes chances of the sums of what was touched (softmax); together they are 1. */
  readonly soften: () => void
}

/** @param size how many classes there are */
export function createTally(size: number): Tally {
  const sums = new Float64Array(size)
  const isTouched = new Uint8Array(size)
  const touched: number[] = []
  return {
    sums,
    touched,
    add(one, amount) {
      if (isTouched[one] === 0) {
        isTouched[one] = 1
        touched.push(one)
      }
      sums[one] = (sums[one] ?? 0) + amount
    },
    clear() {
      for (const one of touched) sums[one] = isTouched[one] = 0
      touched.length = 0
    },
    soften() {
      let highest = Number.NEGATIVE_INFINITY
      for (const one of touched) highest = Math.max(highest, sums[one] ?? 0)
      let all = 0
      for (const one of touched) all += sums[one] = Math.exp((sums[one] ?? 0) - highest)
      for (const one of touched) sums[one] = (sums[one] ?? 0) / all
    },
  }
}
