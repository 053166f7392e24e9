/** Where in a text each of the things stands that is asked for. Lists that grow anew for every text would cost more than all the rest. */
export interface Standing {
  /** From here on it is noted where a thing stands. */
  readonly ask: (thing: number) => void
  /** From the last word on to the first. */
  readonly add: (thing: number, at: number) => void
  /** Adds a value with each position where a thing stands, from left to right. */
  readonly pairTo: (list: number[], value: number, thing: number) => void
  /** Begins anew. */
  readonly clear: () => void
}

/** A thing that is not asked for, and one that stands nowhere. */
const [unasked, nowhere] = [0, -1]

/** @param size all things are below it */
export function createStanding(size: number): Standing {
  // Per thing one more than its first entry, and per entry where that is and one more than the next.
  const heads = new Int32Array(size)
  const ats: number[] = []
  const nexts: number[] = []
  let entries = 0
  return {
    ask: (thing) => {
      if (heads[thing] === unasked) heads[thing] = nowhere
    },
    add: (thing, at) => {
      const next = heads[thing] ?? unasked
      if (next === unasked || (next > 0 && ats[next - 1] === at)) return
      ats[entries] = at
      nexts[entries] = next
      heads[thing] = ++entries
    },
    pairTo: (list, value, thing) => {
      for (let entry = heads[thing] ?? nowhere; entry > 0; entry = nexts[entry - 1] ?? nowhere)
        list.push(value, ats[entry - 1] ?? 0)
    },
    clear: () => {
      heads.fill(unasked)
      entries = 0
    },
  }
}
