import { expect, it } from 'vitest'
import { readWeights } from '../../src/http/read-weights.ts'

it.each([
  [undefined, { '': 1 }],
  ['br', { br: 1 }],
  ['gzip, BR;q=0', { gzip: 1, br: 0 }],
  ['text/html;level=1; Q=0.4 ,*/*;q=0.8', { 'text/html': 0.4, '*/*': 0.8 }],
  ['br;q=x', { br: 1 }],
])('what a client can read, and how much it likes that: %s', (header, expected) => {
  const found = readWeights(header).map(({ type, weight }) => [type, weight])
  expect(Object.fromEntries(found)).toEqual(expected)
})
