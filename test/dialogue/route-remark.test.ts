import { expect, test } from 'vitest'
import { buttonsOf, last, said } from '../setup/service.ts'

const school = { centrum: 'vrij-limburg', rol: 'school' }
const asked = 'iac type 2, waar aanmelden?'

test('a new pupil with an IAC- or OV4-verslag: where to register, and on what condition the enrolment is', () => {
  const turn = last(
    {},
    'Nieuwe inschrijving met OV4-verslag in onze secundaire school, LSC WAN-team, type 9. Waar melden we aan?',
  )
  expect(turn.outcome?.decision).toBe('route')
  expect(said(turn)).toContain('ontbindende voorwaarde')
  expect(said(turn)).toContain('wacht niet met leersteun')
  expect(said(turn)).not.toMatch(/\d+ (dagen|kalenderdagen)/)
  const remark = turn.messages.at(-1)
  expect(remark?.sources.map(({ id }) => id)).toContain('limburg-verloop')
  expect(buttonsOf(turn)).toContain('artikel:ontbindende-voorwaarde')
})

test('whether the pupil is new was not said: it is said under a condition', () => {
  expect(said(last(school, asked))).toContain('is de leerling nieuw op de school?')
})

test('it is said afterwards: the remark comes first, the outcome stands, and nobody hears that nothing changes', () => {
  const turn = last(school, asked, 'de leerling is nieuw op onze school')
  expect(said(turn)).toMatch(/let op: een nieuwe leerling.*kort gezegd/s)
  expect(said(turn)).not.toContain('dat verandert het antwoord niet')
})

test.each(['gc type 2, waar aanmelden?', 'type 2, waar aanmelden?'])(
  'nothing of it without an IAC- or OV4-verslag: %s',
  (sentence) => expect(said(last(school, sentence))).not.toContain('ontbindende'),
)
