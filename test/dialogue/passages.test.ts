import { expect, test } from 'vitest'
import type { ChatResponse } from '../../src/http/contract.ts'
import { last, said } from '../setup/service.ts'

const answerIn = ({ messages }: ChatResponse): string =>
  messages.find(({ kind }) => kind === 'answer')?.text.toLowerCase() ?? ''

test.each([
  ['wat is gon', 'dus ook 2 uur', 'er ligt geen vast aantal uren per kind klaar'],
  ['er is nog geen verslag', 'mag ik het clb zelf bellen', 'u mag het clb ook zelf bellen'],
])('"%s", "%s": what the answer says of that, and not all of it again', (asked, text, passage) => {
  const [whole = '', part = ''] = [last({}, asked), last({}, asked, text)].map(answerIn)
  expect(part).toMatch(/^(?:daarover staat er|misschien zegt dit wat u zoekt):/)
  expect(part).toContain(passage)
  expect(whole).toContain(passage)
  // No longer half of it: the line that answers was too often the one that was cut away.
  expect(part.length).toBeLessThan(whole.length * 0.8)
})

test('what the answer of one’s own centre says', () => {
  const turn = last({ centrum: 'kasterlinden' }, 'is er leersteun in brussel', 'ook voor type 9')
  expect(said(turn)).toContain('kasterlinden')
})

test('several passages where one is not sure enough, and whom to ask when it is in none of them', () => {
  const turn = last({}, 'hoe lang moeten we wachten', 'en ondertussen?')
  const [introduction, ...texts] = answerIn(turn).split('\n\n')
  expect(introduction).toBe('misschien zegt dit wat u zoekt:')
  expect(texts.join(' ')).toContain('intussen mag de hulp van de school niet stilvallen')
  expect(texts.at(-1)).toContain('staat uw antwoord daar niet bij?')
})

test('a pupil hears it in their own words', () => {
  const turn = last({ rol: 'leerling' }, 'er is nog geen verslag', 'mag ik het clb zelf bellen')
  expect(said(turn)).toContain('je mag het clb ook zelf bellen')
})

test('what the answer says nothing of is said in its shortest form', () => {
  expect(said(last({}, 'wat is een verslag van het clb', 'en dan?'))).toContain('kort gezegd')
})
