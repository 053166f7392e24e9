import { describe, expect, test } from 'vitest'
import { last, said, talk } from '../setup/service.ts'

const notice = 'je réponds en néerlandais simple'

describe('who writes in French hears once that the answers are in Dutch', () => {
  test.each([
    'combien de temps dure',
    'et je dois payer',
    "c'est quoi basisaanbod",
    'je comprends pas la lettre ov4',
    'il a 10 ans',
  ])('also after a Dutch message: %s', (text) => {
    expect(said(last({ rol: 'ouder' }, 'wie meldt aan', text))).toContain(notice)
  })

  test('not with every message', () => {
    const turns = talk({}, "c'est quoi basisaanbod", 'et je dois payer')
    expect(turns.map((turn) => said(turn).includes(notice))).toEqual([true, false])
  })

  test('and not for Dutch', () => {
    expect(said(last({ rol: 'ouder' }, 'wie meldt aan', 'wat is een gc-verslag'))).not.toContain(
      notice,
    )
  })
})

test.each(['nie rozumiem. po polsku?', 'türkçe', 'українською'])(
  'who asks for a language hears of an interpreter: %s',
  (text) => {
    const turn = last({ rol: 'ouder' }, 'wie meldt aan', text)
    expect(turn.messages[0]?.topic).toBe('tolk-en-taal')
  },
)

test.each([
  'mag ik in november nog aanmelden voor type 3',
  'hoeveel keer per jaar moet er overleg zijn',
])('what has our words is not sent to a search engine: %s', (text) => {
  expect(last({ rol: 'school' }, text).messages.map(({ kind }) => kind)).not.toContain('referral')
})
