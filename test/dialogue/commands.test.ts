import { describe, expect, test } from 'vitest'
import type { ChatResponse } from '../../src/http/contract.ts'
import { last, said } from '../setup/service.ts'

const parent = { rol: 'ouder' }

/** The subject of the last answer of a turn. */
const topicOf = ({ messages }: ChatResponse): string | undefined =>
  messages.findLast(({ topic }) => topic !== undefined)?.topic

describe('commands in words of one’s own', () => {
  test.each([
    'leg eens simpeler uit',
    'kan je dat in eenvoudigere woorden zeggen',
    'ik begrijp er niets meer van',
    'vat eens samen alsjeblieft',
  ])('"%s" under an article: the same in short', (text) => {
    const turn = last(parent, 'wat is een GC-verslag', text)
    expect(topicOf(turn)).toBe('gc-verslag')
    expect(said(turn)).toContain('kort gezegd')
  })

  test('what is known is summed up where something is', () => {
    const turn = last(
      {},
      'mijn zoon met type 9 zit in het lager',
      'geef nog eens een kort overzicht',
    )
    expect(said(turn)).toContain('dit weet ik tot nu toe')
  })

  test('somebody to talk to, at the end of a complaint', () => {
    const turn = last(
      parent,
      'hoe lang moeten we wachten',
      'ik ben dat wachten beu. kan ik iemand bellen',
    )
    expect(topicOf(turn)).toBe('contact')
  })

  test.each(['wij willen dat niet', 'wat doen ze dan'])('"%s" is none', (text) => {
    const turn = last(parent, 'wat is een GC-verslag', text)
    expect(said(turn)).not.toContain('dit weet ik tot nu toe')
    expect(topicOf(turn) === 'gc-verslag' && said(turn).includes('kort gezegd')).toBe(false)
  })
})
