import { expect, test } from 'vitest'
import { keepPages } from '../../src/http/pages/keep-pages.ts'

test('a page is made once for a key', () => {
  const kept = keepPages()
  let made = 0
  const page = (...key: (string | undefined)[]) => kept(key, () => `page ${++made}`)
  expect([page('/artikels', 'a'), page('/artikels', 'a')]).toEqual(['page 1', 'page 1'])
  expect(page('/artikels', 'b')).toBe('page 2')
})

test('however many names there are, few are kept', () => {
  const kept = keepPages()
  let made = 0
  const page = (name: string) => kept([name], () => `${++made}`)
  page('ours')
  for (let i = 0; i < 300; i++) page(`name ${i}`)
  page('ours')
  expect(made).toBe(302)
})
