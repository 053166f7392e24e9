import { expect, it } from 'vitest'
import { counted } from '../../src/counters/count-event.ts'
import type { CountRow } from '../../src/counters/count-store.ts'
import { createCounters } from '../../src/counters/counters.ts'
import { oneAfterAnother } from '../../src/node/one-after-another.ts'

it.each([false, true])(
  'counts that were on their way when the service stops are kept before it ends, and again if they did not arrive (%s)',
  async (isLost) => {
    const kept: CountRow[] = []
    let isFirst = true
    const add = async (rows: readonly CountRow[]): Promise<void> => {
      const isSlow = isFirst
      isFirst = false
      if (isSlow) await new Promise((resolve) => setTimeout(resolve, 20))
      if (isSlow && isLost) throw new Error('locked')
      kept.push(...rows)
    }
    const counters = createCounters({ add, read: async () => kept }, () => '2026-11-21')
    const flush = oneAfterAnother(counters.flush)
    counters.count(counted('topic', 'a'))
    void flush()
    await flush()
    expect(kept).toMatchObject([{ what: 'a', amount: 1 }])
  },
)
