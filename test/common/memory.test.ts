import { describe, expect, it } from 'vitest'
import { createMemory } from '../../src/common/memory.ts'
import { onceEach } from '../../src/common/once-each.ts'

describe('a memory', () => {
  it('makes a value once for a key, also where that is undefined', () => {
    const memory = createMemory<string | undefined>(2)
    let made = 0
    const make = () => {
      made++
      return undefined
    }
    expect([memory('a', make), memory('a', make)]).toEqual([undefined, undefined])
    expect(made).toBe(1)
  })

  it('begins anew when it is full', () => {
    const memory = createMemory<number>(2)
    for (const key of ['a', 'b', 'c']) memory(key, () => 1)
    expect(memory('c', () => 2)).toBe(1)
    expect(memory('a', () => 2)).toBe(2)
  })

  it('keeps all that it has room for', () => {
    const memory = createMemory<number>(2)
    for (const key of ['a', 'b', 'b']) memory(key, () => 1)
    expect([memory('a', () => 2), memory('b', () => 2)]).toEqual([1, 1])
  })
})

it('makes a value for each object once', () => {
  const lengthOf = onceEach((list: readonly string[]) => ({ length: list.length }))
  const [list, same] = [['a'], ['a']]
  expect(lengthOf(list)).toBe(lengthOf(list))
  expect(lengthOf(same)).not.toBe(lengthOf(list))
  expect(lengthOf([])).toEqual({ length: 0 })
})
