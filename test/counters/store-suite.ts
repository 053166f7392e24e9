import { expect, it } from 'vitest'
import type { CountRow, CountStore } from '../../src/counters/count-store.ts'

const row = (
  day: string,
  what: string,
  amount: number,
  kind: CountRow['kind'] = 'topic',
): CountRow => ({ day, kind, what, amount })

/** What holds for every place where counts are kept. */
export function describeStore(storeOf: () => CountStore): void {
  it('is empty at first', async () => {
    expect(await storeOf().read('2000-01-01')).toEqual([])
  })

  it('adds to what stands there, below zero too', async () => {
    const store = storeOf()
    await store.add([row('2026-11-20', 'goal:recht', 2), row('2026-11-21', 'goal:recht', 1)])
    await store.add([
      row('2026-11-21', 'goal:recht', 3),
      row('2026-11-21', "o'hara; DROP TABLE counts", -1),
    ])
    expect(await store.read('2026-11-21')).toEqual([
      row('2026-11-21', 'goal:recht', 4),
      row('2026-11-21', "o'hara; DROP TABLE counts", -1),
    ])
    expect(await store.read('2026-11-20')).toContainEqual(row('2026-11-21', 'goal:recht', 6))
  })

  it('gives turns by day, and everything else once, however many days there are', async () => {
    const store = storeOf()
    const days = Array.from({ length: 9 }, (_, i) => `2026-10-0${i + 1}`)
    await store.add(
      days.flatMap((day) => [row(day, 'leerkracht', 1, 'word'), row(day, 'text', 2, 'turn')]),
    )
    const read = (await store.read('2026-10-02')).filter(({ kind }) => kind !== 'topic')
    expect(read).toEqual([
      ...days.slice(1).map((day) => row(day, 'text', 2, 'turn')),
      row('2026-10-09', 'leerkracht', 8, 'word'),
    ])
  })

  it('takes thousands of rows at once', async () => {
    const store = storeOf()
    const rows = Array.from({ length: 3000 }, (_, i) => row('2026-12-01', `article:${i}`, 1))
    await store.add(rows)
    await store.add(rows)
    const read = await store.read('2026-12-01')
    expect(read).toHaveLength(3000)
    expect(read.every(({ amount }) => amount === 2)).toBe(true)
  })
}
