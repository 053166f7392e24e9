import { expect, test } from 'vitest'
import { keepPages } from '../../src/http/pages/keep-pages.ts'

test('a page is made once for a key', () => {
  const kept = keepPages()
  let made = 0
  const page = (...key: (string | undefined)[]) => kept(key, () => `page ${++made}`)
  expect([page('/artikels', 'a'), page('/artikels', 'a')]).toEqual(['page 1', 'page 1'])
  expect(page('/artikels', 'b')).toBe('page 2')
})

test.each([
  ['many names', 300, 50_000],
  ['long names', 20, 1_000_000],
])('%s do not fill the memory', (_, names, length) => {
  const kept = keepPages()
  let made = 0
  const page = (name: string) => kept([name], () => `${++made}`.padEnd(length))
  page('ours')
  for (let i = 0; i < names; i++) page(`name ${i}`)
  page('ours')
  expect(made).toBe(names + 2)
})
