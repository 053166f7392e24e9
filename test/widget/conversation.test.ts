import { expect, test } from 'vitest'
import type { Turn } from '../../src/widget/contract.ts'
import {
  canGoBack,
  EMPTY,
  fail,
  hear,
  say,
  unsentWords,
  withdraw,
} from '../../src/widget/conversation.ts'

const TURN: Turn = {
  state: 'v1.a',
  messages: [{ kind: 'greeting', text: 'Dag', html: '<p>Dag</p>', sources: [] }],
  choices: [{ id: 'a', label: 'A' }],
  facts: [],
  checklist: { facts: {} },
}
const text = (words: string) => ({ type: 'text', text: words }) as const

test('an input waits until its answer is there, oldest first', () => {
  const two = say(say(EMPTY, text('een'), 'een'), text('twee'), 'twee')
  expect(two.waiting).toEqual([text('een'), text('twee')])
  expect(hear(two, TURN).waiting).toEqual([text('twee')])
})

test('what stands on the screen is what the last turn gave', () => {
  const heard = hear(say(EMPTY, { type: 'start' }), TURN)
  expect(heard).toMatchObject({ state: 'v1.a', choices: TURN.choices, checklist: { facts: {} } })
  expect(hear(heard, { ...TURN, checklist: undefined } as unknown as Turn)).not.toHaveProperty(
    'checklist',
  )
})

test('a failure loses nothing, and ends when the visitor speaks again', () => {
  const failed = fail(say(EMPTY, text('een'), 'een'), { reason: 'down', status: 0 })
  expect(failed.waiting).toEqual([text('een')])
  expect(say(failed, text('twee'), 'twee')).toMatchObject({ waiting: [text('een'), text('twee')] })
  expect(say(failed, text('twee'), 'twee')).not.toHaveProperty('failure')
})

test('taking back gives the typed words, and leaves what was answered', () => {
  const answered = hear(say(EMPTY, text('een'), 'een'), TURN)
  const failed = fail(say(say(answered, { type: 'choice', id: 'a' }, 'A'), text('twee'), 'twee'), {
    reason: 'down',
    status: 0,
  })
  expect(unsentWords(failed)).toBe('twee')
  expect(withdraw(failed)).toEqual(answered)
})

test.each([
  ['nothing yet', EMPTY, false],
  ['a greeting', hear(EMPTY, TURN), false],
  ['two turns', hear(hear(EMPTY, TURN), TURN), true],
  [
    'a fact from the first sentence',
    hear(EMPTY, {
      ...TURN,
      facts: [{ fact: 'rol', label: 'U bent', values: ['ouder'], valueLabel: 'Ouder' }],
    }),
    true,
  ],
] as const)('back after %s', (_, conversation, expected) => {
  expect(canGoBack(conversation)).toBe(expected)
})
