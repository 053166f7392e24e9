import { describe, expect, test } from 'vitest'
import { apiOrigin } from '../../src/widget/api-origin.ts'
import type { Message } from '../../src/widget/contract.ts'
import { toFailure } from '../../src/widget/failure.ts'
import { longDate } from '../../src/widget/long-date.ts'
import { readTurn } from '../../src/widget/read-turn.ts'
import { safeLink } from '../../src/widget/safe-link.ts'
import { spoken } from '../../src/widget/spoken.ts'
import { takeName } from '../../src/widget/take-name.ts'

describe('apiOrigin', () => {
  const PAGE = 'https://school.be/contact'
  test.each([
    ['https://infopunt.be/widget.js', undefined, 'https://infopunt.be'],
    [undefined, 'Error\n    at https://infopunt.be/widget.js:1:200', 'https://infopunt.be'],
    ['', '@http://127.0.0.1:8787/widget.js:1:2\n', 'http://127.0.0.1:8787'],
    [undefined, undefined, 'https://school.be'],
  ])('script %s, stack %s', (script, stack, origin) =>
    expect(apiOrigin(script, stack, PAGE)).toBe(origin),
  )
})

describe('safeLink', () => {
  test.each([
    ['/artikels/x', 'https://infopunt.be/artikels/x'],
    ['https://clb.be', 'https://clb.be/'],
    ['tel:+3211', 'tel:+3211'],
    ['mailto:a@b.be', 'mailto:a@b.be'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['http://', null],
  ])('%j', (href, expected) => expect(safeLink(href, 'https://infopunt.be')).toBe(expected))
})

describe('toFailure', () => {
  test.each([
    [429, { detail: 'Wacht' }, { reason: 'busy', status: 429 }],
    [500, null, { reason: 'down', status: 500 }],
    [302, null, { reason: 'down', status: 302 }],
    [
      400,
      { title: 'Fout', detail: 'Te lang' },
      { reason: 'refused', status: 400, detail: 'Te lang' },
    ],
    [413, { title: 'Te groot' }, { reason: 'refused', status: 413, detail: 'Te groot' }],
    [404, null, { reason: 'refused', status: 404 }],
    [400, { detail: 7 }, { reason: 'refused', status: 400 }],
  ])('%i %j', (status, body, expected) => expect(toFailure(status, body)).toEqual(expected))
})

test.each([
  ['2026-11-03', '3 november 2026'],
  ['2024-02-29', '29 februari 2024'],
  ['onbekend', 'onbekend'],
])('longDate %s', (iso, words) => expect(longDate(iso)).toBe(words))

test.each(['', '<html>', 'null', '{}', '{"state":"v1.","messages":[],"choices":[]}'])(
  'readTurn leaves %j',
  (text) => {
    expect(readTurn(text)).toBeNull()
  },
)

test('spoken: every message once, in the version that was asked for', () => {
  const messages: Message[] = [
    { kind: 'notice', text: 'Een.', html: '', sources: [] },
    {
      kind: 'question',
      text: 'Een lange vraag?',
      html: '',
      sources: [],
      simple: { text: 'Kort?', html: '' },
    },
  ]
  expect(spoken(messages, false)).toBe('Een.\nEen lange vraag?')
  expect(spoken(messages, true)).toBe('Een.\nKort?')
})

test('takeName: no two alike, and a name comes free again', () => {
  const first = new AbortController()
  const never = new AbortController().signal
  expect([takeName('a', first.signal), takeName('a', never), takeName('a', never)]).toEqual([
    'a',
    'a 2',
    'a 3',
  ])
  first.abort()
  expect(takeName('a', never)).toBe('a')
})
