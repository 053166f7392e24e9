import { expect, test } from 'vitest'
import { articleOf, last, topicOf } from '../setup/service.ts'

test.each([
  ['an IAC', 'mijn zoon heeft een IAC-verslag en gaat naar het secundair'],
  ['an OV4', 'mijn zoon heeft een OV4-verslag en verandert van school'],
])('"een verslag" of whoever has %s is that: what is for a GC gives way', (_, told) => {
  const turn = last(
    { rol: 'ouder' },
    told,
    'en moet ik bij de inschrijving zeggen dat hij een verslag heeft? ik ben bang dat ze hem weigeren',
  )
  const first = articleOf(turn)
  expect(first).toBeDefined()
  expect(first).not.toBe('inschrijven-met-gc-verslag')
  expect(topicOf(turn)).not.toBe('inschrijven-met-gc-verslag')
})

test.each([
  'kan ze haar verslag daar gebruiken voor extra tijd op examens',
  'en wie beslist wat ze daar krijgt',
])('the rules of a school do not hold in the hoger onderwijs: "%s"', (text) => {
  const turn = last({ rol: 'ouder' }, 'mijn dochter met een gc gaat naar de hogeschool', text)
  expect(articleOf(turn)).toBe('naar-hoger-onderwijs')
})

test('what something means is the same for everybody', () => {
  const turn = last(
    { rol: 'ouder' },
    'mijn dochter met een gc gaat naar de hogeschool',
    'wat is een iac-verslag?',
  )
  expect(topicOf(turn)).toBe('iac-verslag')
})
