import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { understand } from '../../src/understand/understand.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
const place = replay(knowledge.domain, newState({}))

/** One fact as a message tells it; undefined where it tells nothing of it. */
function told(fact: string, text: string): readonly string[] | undefined {
  const { facts } = understand(knowledge, text, place, null, []).event
  return facts.find((found) => found.fact === fact && found.strength !== 'place')?.values
}

/* Sentences of nobody's messages: each class of language in many ways of saying it, and what looks like it beside it. */

describe.each([
  [
    'rol',
    [
      // Who speaks as somebody, speaks as that, whatever else they are.
      ['ik ben juf maar hier schrijf ik als moeder van een kleuter met autisme', ['ouder']],
      ['als leerkracht weet ik dat, maar ik vraag het nu als papa voor mijn zoon in L4', ['ouder']],
      ['ik werk als logopedist, het gaat over mijn eigen dochter met tos', ['ouder']],
      ['ik ben zorgco en mijn dochter van 9 heeft dyslexie', ['ouder']],
      ['wij willen voor een leerling met type 3 een aanvraag doen', ['school']],
      ['kunnen we voor deze leerling met een gc nog starten', ['school']],
      ['mijn dove leerling krijgt in L3 geen leersteun', ['school']],
      ['ik ben clb-anker en volg een leerling van 1B met een iac', ['clb']],
      ['CLB: leerling met ov4 wil stoppen met leersteun', ['clb']],
      ['leersteun werkt niet voor mijn dochter in 3 tso', ['ouder']],
      // Not who speaks.
      ['lln 5 tso met gc type 9', undefined],
      ['leersteun, school, clb: wie doet wat in een iac', undefined],
    ],
  ],
  [
    'verslag',
    [
      // What was, gives way to what is; alone it stays.
      ['in de kleuterklas had hij een gc, ondertussen is er een iac', ['iac']],
      ['vorig jaar een iac, dit jaar een gc voor onze zoon', ['gc']],
      ['onze leerling heeft eerst een ov4 gehad en nu heeft ze een gc', ['gc']],
      ['mijn zoon had op de vorige school een gc', ['gc']],
      ['ze zijn bij het clb bezig met een gc voor mijn dochter', ['in-aanmaak']],
      ['het iac van onze leerling wordt nog geschreven', ['in-aanmaak']],
      ['mijn zoon krijgt hulp omdat hij een verslag heeft', ['gc', 'iac', 'ov4']],
      ['hoelang blijft het verslag van onze dochter geldig', ['gc', 'iac', 'ov4']],
      ['een verslag heeft hij niet, mijn zoon van 8', ['geen']],
    ],
  ],
  [
    'type',
    [
      // A suspicion is no fact, what was found is.
      ['de juf van mijn zoon vermoedt adhd', undefined],
      ['mijn dochter wordt volgende maand getest op dyslexie', undefined],
      ['de leerkracht zegt dat ze bij mijn zoon aan autisme denkt', undefined],
      ['onze zoon heeft kenmerken van autisme volgens de school', undefined],
      ['zou hij autisme hebben, mijn zoon zit in K3', undefined],
      ['eerst vermoedden ze autisme maar mijn zoon heeft adhd', ['3']],
      ['mijn zoon heeft geen autisme of adhd, wel dyslexie', ['ba']],
      ['onze dochter heeft geen dyslexie noch dyscalculie, ze is slechtziend', ['6']],
      ['ik hoor niets meer van de leerondersteuner van mijn zoon', undefined],
    ],
  ],
  [
    'niveau',
    [
      ['mijn dochter zit in het vierde met een gc', ['lager', 'secundair']],
      ['onze zoon gaat van het derde naar het vierde, blijft de leersteun', ['lager', 'secundair']],
      ['lln 4 aso met een gc', ['secundair']],
      ['leerling 3C SO, gc type 9', ['secundair']],
      ['mijn zoon zat in de kleuterschool en zit nu in L2', ['lager']],
      ['zijn broer van 14 is doof, mijn zoon zit in L3 met een iac', ['lager']],
      ['hij 9 jaar, mijn zoon met autisme', ['lager']],
      // Numbers that are no class and no age.
      ['de leerondersteuner komt in 4 klassen, 2u per week', undefined],
      ['1e aanvraag leersteun, waar begin ik', undefined],
      ['mijn kinderen vier, een met autisme', undefined],
    ],
  ],
])('%s', (fact, sentences) => {
  test.each(sentences as [string, readonly string[] | undefined][])('%s', (text, values) => {
    expect(told(fact, text)).toEqual(values)
  })
})
