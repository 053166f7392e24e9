import { expect, test } from 'vitest'
import type { ChatResponse } from '../../src/http/contract.ts'
import { last, said } from '../setup/service.ts'

const answerIn = ({ messages }: ChatResponse): string =>
  messages.find(({ kind }) => kind === 'answer')?.text.toLowerCase() ?? ''

test.each([
  ['wat is gon', 'dus ook 2 uur', 'er ligt geen vast aantal uren per kind klaar'],
  [
    'er is nog geen verslag',
    'mag ik het clb zelf bellen',
    'vraag het clb erbij als dat niet genoeg is. u mag het clb ook zelf bellen',
  ],
])('"%s", "%s": what the answer says of that, and not all of it again', (asked, text, passage) => {
  const [whole = '', part = ''] = [last({}, asked), last({}, asked, text)].map(answerIn)
  expect(part).toContain(`daarover staat er: ${passage}`)
  expect(whole).toContain(passage)
  expect(part.length).toBeLessThan(whole.length / 2)
})

test('what the answer of one’s own centre says', () => {
  const turn = last({}, 'is er leersteun in brussel', 'is dat kasterlinden')
  expect(said(turn)).toContain('daarover staat er: leersteuncentrum kasterlinden geeft leersteun')
})

test('a pupil hears it in their own words', () => {
  const turn = last({ rol: 'leerling' }, 'er is nog geen verslag', 'mag ik het clb zelf bellen')
  expect(said(turn)).toContain('je mag het clb ook zelf bellen')
})

test('what the answer says nothing of is said in its shortest form', () => {
  expect(said(last({}, 'wat is een verslag van het clb', 'en dan?'))).toContain('kort gezegd')
})
