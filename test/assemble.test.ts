import { afterEach, describe, expect, it, vi } from 'vitest'
import { brusselsDay, createToday } from '../src/assemble.ts'

const hour = 60 * 60 * 1000
const flanders = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' })

describe('brusselsDay', () => {
  it('is the day that the calendar of the run time has, around every midnight for forty years', () => {
    const wrong: string[] = []
    for (let time = Date.UTC(2020, 0, 1); time < Date.UTC(2060, 0, 1); time += hour) {
      const now = new Date(time)
      // Days only change at 22:00 or 23:00 UTC, so other hours need no calendar.
      if (now.getUTCHours() < 21 && now.getUTCHours() > 1) continue
      if (brusselsDay(now) !== flanders.format(now)) wrong.push(now.toISOString())
    }
    expect(wrong).toEqual([])
  })

  it('changes with the clocks, to the minute', () => {
    expect(brusselsDay(new Date('2026-03-28T22:59:00Z'))).toBe('2026-03-28')
    expect(brusselsDay(new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30')
    expect(brusselsDay(new Date('2026-10-24T22:00:00Z'))).toBe('2026-10-25')
    expect(brusselsDay(new Date('2026-10-25T22:30:00Z'))).toBe('2026-10-25')
  })
})

describe('createToday', () => {
  afterEach(() => void vi.useRealTimers())

  it('gives the day of the moment, also after midnight and where a clock goes back', () => {
    vi.useFakeTimers()
    const today = createToday()
    const days = ['2026-11-22T22:59:59Z', '2026-11-22T23:00:00Z', '2026-11-22T22:59:59Z'].map(
      (now) => {
        vi.setSystemTime(new Date(now))
        return today()
      },
    )
    expect(days).toEqual(['2026-11-22', '2026-11-23', '2026-11-22'])
  })
})
