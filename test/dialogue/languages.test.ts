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

  test('also where answers are kept short, and they stay so', () => {
    const asked = ['ik kan niet goed lezen', "c'est quoi basisaanbod", 'wat doet het clb'] as const
    expect(talk({}, ...asked).map((turn) => said(turn).includes(notice))).toEqual([
      false,
      true,
      false,
    ])
    expect(said(last({}, ...asked))).toContain('kort gezegd')
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

test.each(['مرحبا، ابنتي لديها توحد وتذهب إلى المدرسة', 'Добрий день, моя донька має аутизм'])(
  'who writes in letters that we do not read hears of an interpreter: %s',
  (text) => expect(said(last({}, text))).toMatch(/interpreter.*interprète/),
)

test.each(['je comprends pas le néerlandais', 'désolé je ne comprends pas le néerlandais'])(
  'who does not understand Dutch does not get it shorter: %s',
  (text) => expect(said(last({}, 'wat is een gc-verslag', text))).toContain('tolk'),
)

test.each([
  'mon fils a un papier du centre PMS, type 8',
  "elle vient de l'enseignement spécialisé francophone, et leersteun?",
])('the French-speaking schools have rules of their own: %s', (text) => {
  const turn = last({ rol: 'ouder' }, text)
  expect(said(turn)).toContain('alleen een clb schrijft dat verslag')
  expect(said(turn)).not.toContain('bestaan niet meer')
  expect(turn.facts.map(({ fact }) => fact)).not.toContain('type')
})
