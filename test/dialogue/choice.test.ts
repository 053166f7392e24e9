import { expect, test } from 'vitest'
import { type Choice, choiceId, parseChoice } from '../../src/dialogue/choice.ts'

const choices: readonly Choice[] = [
  { kind: 'value', fact: 'type', value: '7-aud' },
  { kind: 'unknown', fact: 'type' },
  { kind: 'change', fact: 'verslag' },
  { kind: 'topic', topic: { kind: 'goal', id: 'aanmelden' } },
  { kind: 'topic', topic: { kind: 'article', id: 'gc-verslag' } },
  { kind: 'topic', topic: { kind: 'centre', id: 'slsc-467' } },
  { kind: 'topic', topic: { kind: 'not-ours', id: 'diagnose' } },
  { kind: 'topic', topic: { kind: 'small-talk', id: 'hallo' } },
  { kind: 'command', command: 'mens' },
  { kind: 'none-of-these' },
]

test.each(choices)('%j says all that is needed in its id', (choice) => {
  expect(parseChoice(choiceId(choice))).toEqual(choice)
})

test.each(['', 'x', 'feit:type', 'onzin:gc', 'wijzig:'])('%j is no choice', (id) => {
  expect(parseChoice(id)).toBeNull()
})
