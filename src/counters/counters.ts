import type { CountEvent } from './count-event.ts'
import type { CountRow, CountStore } from './count-store.ts'

/** Counting that never stands in the way: an event is held in memory, and goes to the store later. */
export interface Counters {
  readonly count: (event: CountEvent) => void
  /** The rows of the store from a day on, YYYY-MM-DD. Fails when the store does. */
  readonly read: (from: string) => Promise<readonly CountRow[]>
  /** Takes what is held to the store. Never fails: what could not be kept is held for the next time. */
  readonly flush: () => Promise<void>
  /** Did the last flush fail? */
  readonly isFailing: () => boolean
  /** How many different rows are held. */
  readonly held: () => number
}

/** A store that is gone for long may not fill the memory. Rows are sums, so this is many days of all that there is to count. */
const mostHeld = 20_000

/**
 * @param today the day in Flanders, YYYY-MM-DD
 * @param onChange told when the store begins to fail or works again
 */
export function createCounters(
  store: CountStore,
  today: () => string,
  onChange: (isFailing: boolean) => void = () => {},
): Counters {
  let held = new Map<string, CountRow>()
  let failing = false
  const hold = (row: CountRow): void => {
    const key = `${row.day} ${row.kind} ${row.what}`
    const before = held.get(key)
    if (!before && held.size >= mostHeld) return
    held.set(key, before ? { ...row, amount: row.amount + before.amount } : row)
  }
  const setFailing = (isFailing: boolean): void => {
    if (isFailing !== failing) onChange(isFailing)
    failing = isFailing
  }
  return {
    count: ({ kind, what, amount }) => hold({ day: today(), kind, what, amount }),
    read: store.read,
    flush: async () => {
      const rows = [...held.values()].filter(({ amount }) => amount !== 0)
      held = new Map()
      if (rows.length === 0) return
      try {
        await store.add(rows)
        setFailing(false)
      } catch {
        rows.forEach(hold)
        setFailing(true)
      }
    },
    isFailing: () => failing,
    held: () => held.size,
  }
}
