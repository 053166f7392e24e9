import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { converse, type Turn } from '../../src/conversation.ts'
import { type CountEvent, counted } from '../../src/counters/count-event.ts'
import type { CountRow, CountStore } from '../../src/counters/count-store.ts'
import { createCounters } from '../../src/counters/counters.ts'
import { eventsOfTurn } from '../../src/counters/events-of-turn.ts'
import { sumCounts } from '../../src/counters/sum-counts.ts'
import { newState } from '../../src/dialogue/state.ts'
import type { ChatRequest } from '../../src/http/contract.ts'
import { chat } from '../../src/http/service.ts'

const base = assemble(() => '2026-11-21')

/** Holds a conversation and gives what was counted, as `kind what` with a sign. */
function countsOf(...inputs: readonly ChatRequest['input'][]): string[] {
  const events: CountEvent[] = []
  const service = { ...base, count: (event: CountEvent) => void events.push(event) }
  let state: string | undefined
  for (const input of inputs)
    state = chat(service, { ...(state !== undefined && { state }), input }).state
  return events.map(({ kind, what, amount }) => `${amount > 0 ? '+' : '-'} ${kind} ${what}`)
}

const text = (said: string): ChatRequest['input'] => ({ type: 'text', text: said })
const choose = (id: string): ChatRequest['input'] => ({ type: 'choice', id })

describe('what is counted', () => {
  it('of a conversation by buttons: each place is left when the next is come to', () => {
    const counts = countsOf(
      { type: 'start' },
      choose('gesprek:aanmelden'),
      choose('feit:centrum:vrij-limburg'),
      choose('feit:type:9'),
    )
    expect(counts.filter((count) => / (?:turn|topic) /.test(count))).toEqual([
      '+ turn start',
      '+ turn choice',
      '+ topic goal:aanmelden',
      '+ turn choice',
      '+ turn choice',
    ])
    const places = counts.filter((count) => count.includes(' place '))
    expect(places[0]).toBe('+ place geen/begroeting')
    expect(places.filter((count) => count.startsWith('-'))).toEqual(
      places
        .filter((count) => count.startsWith('+'))
        .slice(0, -1)
        .map((count) => count.replace('+', '-')),
    )
    expect(places.at(-1)).toMatch(/^\+ place aanmelden\//)
  })

  it('of what is not understood: that it was, and the words that our own texts have', () => {
    const { knowledge } = base
    const input = text('Zwoefkabbel leerkracht Verhaegenstein, de leerkracht')
    const turn = converse(knowledge, newState({}), input, '2026-11-21')
    const missed: Turn = { ...turn, parts: [{ kind: 'missed', time: 'first' }] }
    const events = eventsOfTurn(knowledge, { state: null, input }, missed, '2026-11-21')
    expect(events.filter(({ kind }) => kind === 'word').map(({ what }) => what)).toEqual([
      'leerkracht',
    ])
    expect(events).toContainEqual(counted('not-understood', 'eerste'))
    expect(JSON.stringify(events)).not.toMatch(/zwoef|haegen/i)
  })

  it('of a referral and of somebody in danger', () => {
    expect(countsOf(choose('doe:mens'))).toContain('+ referral contact')
    expect(
      countsOf(text('hij wil niet meer leven')).some((count) => count.startsWith('+ urgent ')),
    ).toBe(true)
  })

  it('is nothing where counting is off', () => {
    expect(() => chat(base, { input: text('hallo') })).not.toThrow()
  })
})

describe('counters', () => {
  const memory = () => {
    const rows: CountRow[] = []
    const store: CountStore & { broken: boolean } = {
      broken: false,
      add: async (more) => {
        if (store.broken) throw new Error('gone')
        rows.push(...more)
      },
      read: async () => rows,
    }
    return { rows, store }
  }

  it('go to the store as sums', async () => {
    const { rows, store } = memory()
    const counters = createCounters(store, () => '2026-11-21')
    for (let i = 0; i < 5; i++) counters.count(counted('topic', 'a'))
    counters.count(counted('place', 'b'))
    counters.count(counted('place', 'b', -1))
    await counters.flush()
    await counters.flush()
    expect(rows).toEqual([{ day: '2026-11-21', kind: 'topic', what: 'a', amount: 5 }])
  })

  it('are held through a failure, with what came meanwhile', async () => {
    const { rows, store } = memory()
    store.broken = true
    const counters = createCounters(store, () => '2026-11-21')
    counters.count(counted('topic', 'a'))
    const flushing = counters.flush()
    counters.count(counted('topic', 'a'))
    await flushing
    store.broken = false
    await counters.flush()
    expect(rows).toEqual([{ day: '2026-11-21', kind: 'topic', what: 'a', amount: 2 }])
  })

  it('are read as sums over days, the most first, nothing below one', () => {
    const row = (what: string, amount: number, day = '2026-11-21'): CountRow => ({
      day,
      kind: 'place',
      what,
      amount,
    })
    expect(
      sumCounts(
        [
          row('a', 1),
          row('b', 2),
          row('a', 3, '2026-11-20'),
          row('c', 1),
          row('c', -1),
          row('d', -4),
        ],
        'place',
      ),
    ).toEqual([
      { what: 'a', amount: 4 },
      { what: 'b', amount: 2 },
    ])
  })
})
