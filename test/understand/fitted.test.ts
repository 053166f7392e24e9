import { expect, test } from 'vitest'
import { last, topicOf } from '../setup/service.ts'

test.each([
  ['an IAC', 'mijn zoon heeft een IAC-verslag en gaat naar het secundair'],
  ['an OV4', 'mijn zoon heeft een OV4-verslag en verandert van school'],
])('"een verslag" of whoever has %s is that: what is for a GC gives way', (_, told) => {
  const turn = last(
    { rol: 'ouder' },
    told,
    'en moet ik bij de inschrijving zeggen dat hij een verslag heeft? ik ben bang dat ze hem weigeren',
  )
  const [first] = turn.messages.flatMap(({ topic }) => topic ?? [])
  expect(first).toBeDefined()
  expect(first).not.toBe('inschrijven-met-gc-verslag')
  expect(topicOf(turn)).not.toBe('inschrijven-met-gc-verslag')
})
