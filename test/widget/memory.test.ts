import { afterEach, expect, test, vi } from 'vitest'
import { EMPTY } from '../../src/widget/conversation.ts'
import { createMemory, TWO_HOURS_MS } from '../../src/widget/memory.ts'

const WHAT = { conversation: { ...EMPTY, state: 'v1.a' }, open: true, simple: false }

function tab() {
  const items = new Map<string, string>()
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  } as unknown as Storage
  return {
    items,
    memory: (now: number) =>
      createMemory(
        'key',
        () => storage,
        () => now,
      ),
  }
}

afterEach(() => void vi.useRealTimers())

test.each([
  ['at once', 0, true],
  ['just before two hours', TWO_HOURS_MS - 1, true],
  ['at two hours', TWO_HOURS_MS, false],
  ['when the clock was put back', -1, false],
])('recalls %s: %i ms', (_, later, isThere) => {
  vi.useFakeTimers()
  const { items, memory } = tab()
  memory(1000).keep(WHAT)
  expect(memory(1000 + later).recall()?.conversation ?? null).toEqual(
    isThere ? WHAT.conversation : null,
  )
  expect(items.size).toBe(isThere ? 1 : 0)
})

test('forgets after two hours in a tab that stays open', () => {
  vi.useFakeTimers()
  const { items, memory } = tab()
  memory(0).keep(WHAT)
  vi.advanceTimersByTime(TWO_HOURS_MS)
  expect(items.size).toBe(0)
})

test.each(['', 'null', '{', '{"at":1}', '{"at":1,"conversation":{"entries":7}}'])(
  'what is damaged is left: %s',
  (damaged) => {
    const { items, memory } = tab()
    items.set('key', damaged)
    expect(memory(1).recall()).toBeNull()
    expect(items.size).toBe(0)
  },
)

test('where the browser refuses storage nothing fails', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  const memory = createMemory('key', refuse, () => 0)
  vi.useFakeTimers()
  expect(() => memory.keep(WHAT)).not.toThrow()
  expect(memory.recall()).toBeNull()
  expect(() => memory.forget()).not.toThrow()
})
