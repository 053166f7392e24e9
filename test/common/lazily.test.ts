import { expect, test } from 'vitest'
import { lazily, lazilyBut } from '../../src/common/lazily.ts'

function maker() {
  const made: string[] = []
  const make = (name: string) => () => {
    made.push(name)
    return name
  }
  return { made, make }
}

test('a value is made when it is first asked for, and once', () => {
  const { made, make } = maker()
  const record = lazily<{ a: string; b: string }>({ a: make('a'), b: make('b') })
  expect(Object.keys(record)).toEqual(['a', 'b'])
  expect(made).toEqual([])
  expect([record.b, record.b]).toEqual(['b', 'b'])
  expect(made).toEqual(['b'])
  expect({ ...record }).toEqual({ a: 'a', b: 'b' })
})

test('some values are made anew, each once, and the others stay unmade', () => {
  const { made, make } = maker()
  const record = lazily<{ a: string; b: string }>({ a: make('a'), b: make('b') })
  const other = lazilyBut(record, { b: make('c') })
  expect([other.b, other.b]).toEqual(['c', 'c'])
  expect(made).toEqual(['c'])
  expect([other.a, record.a, record.b]).toEqual(['a', 'a', 'b'])
  expect(made).toEqual(['c', 'a', 'b'])
})
