/** Sums per class, of which a message touches few; made once, and cleared where it was touched. */
export interface Tally {
  readonly sums: Float64Array
  /** The classes that something was added to: the first `count()` of these. */
  readonly touched: Uint16Array
  readonly count: () => number
  readonly add: (one: number, amount: number) => void
  readonly clear: () => void
  /** Makes chances of the sums of what was touched (softmax); together they are 1. */
  readonly soften: () => void
}

/** @param size how many classes there are */
export function createTally(size: number): Tally {
  const sums = new Float64Array(size)
  const isTouched = new Uint8Array(size)
  // A list that grows anew for every message would cost more than all that is added.
  const touched = new Uint16Array(size)
  let count = 0
  return {
    sums,
    touched,
    count: () => count,
    add(one, amount) {
      if (isTouched[one] === 0) {
        isTouched[one] = 1
        touched[count++] = one
      }
      sums[one] = (sums[one] ?? 0) + amount
    },
    clear() {
      sums.fill(0)
      isTouched.fill(0)
      count = 0
    },
    soften() {
      let highest = Number.NEGATIVE_INFINITY
      for (let i = 0; i < count; i++) highest = Math.max(highest, sums[touched[i] ?? 0] ?? 0)
      let all = 0
      for (let i = 0; i < count; i++) {
        const one = touched[i] ?? 0
        all += sums[one] = Math.exp((sums[one] ?? 0) - highest)
      }
      for (let i = 0; i < count; i++) {
        const one = touched[i] ?? 0
        sums[one] = (sums[one] ?? 0) / all
      }
    },
  }
}
