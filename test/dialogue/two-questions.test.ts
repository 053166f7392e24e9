import { describe, expect, test } from 'vitest'
import { articleOf, buttonsOf, kinds, last, said } from '../setup/service.ts'

/** What the first button tells whole. */
const other = (turn: ReturnType<typeof last>) => buttonsOf(turn)[0]?.replace('artikel:', '')

describe('a message that asks two things gets an answer to both', () => {
  test.each([
    ['wat is leersteun en moet ik betalen?', 'wat-is-leersteun', 'kosten'],
    [
      'Hoe lang duurt leersteun? En wat is een GC-verslag?',
      'hoe-lang-duurt-leersteun',
      'gc-verslag',
    ],
    [
      'moet je betalen voor leersteun en wat is het verschil tussen een GC en een IAC',
      'kosten',
      'verschil-gc-iac',
    ],
    [
      'Hallo, mijn dochter zit in het derde leerjaar. Wat doet een leerondersteuner? Moet ik daar iets voor betalen?',
      'wat-doet-een-leerondersteuner',
      'kosten',
    ],
  ])('%s', (text, first, second) => {
    const turn = last({}, text)
    const both = [articleOf(turn), other(turn)]
    expect(both.sort()).toEqual([first, second].sort())
  })

  test('the second in short, with its source and a button that tells it whole', () => {
    const turn = last({}, 'wat is leersteun en moet ik betalen?')
    const second = turn.messages.find(({ text }) => text.includes('Over uw andere vraag'))
    expect(said(turn)).toContain('over uw andere vraag')
    expect(second?.text.length).toBeLessThan(300)
    expect(second?.sources).not.toEqual([])
    expect(['kosten', 'wat-is-leersteun']).toContain(other(turn))
  })

  test('beside a question of ours, before that', () => {
    const turn = last(
      { rol: 'school' },
      'waar meld ik een leerling met type 9 aan? en wat kost leersteun?',
    )
    expect(kinds(turn).at(-1)).toBe('question')
    expect(buttonsOf(turn)).toContain('artikel:kosten')
  })
})

test.each([
  'Kan mijn kind leersteun krijgen? Ja of nee?',
  'is leersteun hetzelfde als gon van vroeger, maar met een nieuwe naam?',
  'Hoe lang duurt leersteun? Hoe lang blijft dat duren?',
])('one question in two sentences gets one answer: %s', (text) => {
  expect(said(last({}, text))).not.toContain('over uw andere vraag')
})

test('who may be in danger hears of nothing else', () => {
  const turn = last({}, 'mijn vader slaat mij. wat is leersteun? en kost leersteun iets?')
  expect(turn.messages[0]?.kind).toBe('urgent')
  expect(said(turn)).not.toContain('over uw andere vraag')
})
