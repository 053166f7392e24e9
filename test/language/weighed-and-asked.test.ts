import { describe, expect, test } from 'vitest'
import { add } from '../../src/dialogue/proceed.ts'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { understand } from '../../src/understand/understand.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
type Facts = Readonly<Record<string, readonly string[]>>

/** What a message tells of whoever is known so far. */
function read(known: Facts, text: string) {
  const state = Object.keys(known).length > 0 ? add(newState({}), { facts: known }) : newState({})
  return understand(knowledge, text, replay(knowledge.domain, state), null, []).event
}

const inSecondary = { niveau: ['secundair'], verslag: ['ov4'] }

/* Of each: what must be read, and beside it what must not. */

describe.each<[string, [Facts, string, Facts][]]>([
  [
    'a type that is only asked about',
    [
      [{}, 'kan een jongen type 4 krijgen zonder rolstoel?', {}],
      [{}, 'mag je als clb een type 7 geven zonder logopedisch onderzoek', {}],
      [{}, 'kan zij type 3 zijn zonder psychiater', {}],
      [{ type: ['9'] }, 'zonder attest van de psychiater dus geen type 9', {}],
      [{ type: ['9'] }, 'nee, het is geen type 9 maar type 3', { type: ['3'] }],
      [
        {},
        'Kan mijn dochter (type 3, GC) ook mee op stage?',
        { rol: ['ouder'], verslag: ['gc'], type: ['3'] },
      ],
      [
        {},
        'kan een leerling met type 4 leersteun krijgen in het secundair',
        { type: ['4'], niveau: ['secundair'] },
      ],
    ],
  ],
  [
    'what is weighed against something else',
    [
      [{}, 'leerling type 4, gewoon secundair of een ov4?', { type: ['4'], niveau: ['secundair'] }],
      [{}, 'hij is lastig of misschien autistisch, wie weet dat', {}],
      [{}, 'ik vraag me af of type 3 recht geeft', {}],
      [{}, 'we moeten kiezen tussen een gc en een iac', {}],
      [{}, 'heeft ze nu een iac of niet', {}],
      [{}, 'onze dochter heeft een gc of een iac', { rol: ['ouder'], verslag: ['gc', 'iac'] }],
      [{}, 'hij heeft adhd of ass, wat nu', { type: ['3', '9'] }],
      [
        {},
        'de klas wil weten of het verslag van de school voor type 9 nog geldt, hij heeft type 9',
        { type: ['9'] },
      ],
      [inSecondary, 'naar een buitengewone school of kan dat ook hier', {}],
    ],
  ],
  [
    'what others say each for themselves',
    [
      [{}, 'het clb zegt iac, de leerkracht zegt gc', {}],
      [{}, 'de juf denkt aan type 3, de dokter aan type 9', {}],
      [{}, 'zorgco raadt aan een gc te vragen', {}],
      [{}, 'de leerkracht zegt verslag aanvragen', {}],
      [{}, 'het verslag is aangevraagd', { verslag: ['in-aanmaak'] }],
      [
        {},
        'ze heeft een verslag type 3, school vindt het buitengewoon beter',
        { verslag: ['gc', 'iac', 'ov4'], type: ['3'] },
      ],
      [{}, 'ze heeft een verslag van het buitengewoon', { verslag: ['iac', 'ov4'] }],
    ],
  ],
  [
    'a negation of something else',
    [
      [
        { niveau: ['lager'] },
        'ze zeggen dat logo niet bestaat in de lagere school',
        { niveau: ['lager'] },
      ],
      [{ niveau: ['kleuter'] }, 'kine kan niet in de kleuterklas', { niveau: ['kleuter'] }],
      [{}, 'er is geen plaats in het tweede leerjaar', { niveau: ['lager'] }],
      [
        {},
        'hij zit niet meer in de lagere school maar in het middelbaar',
        { niveau: ['secundair'] },
      ],
      [{}, 'er is geen diagnose van autisme', {}],
      [{}, 'ze heeft geen attest van type 9', {}],
    ],
  ],
  [
    'who speaks',
    [
      [{}, 'heb dyslexie, mag ik een laptop op examens', { rol: ['leerling'], type: ['ba'] }],
      [{}, 'zit in 3 tso en heb adhd', { rol: ['leerling'], niveau: ['secundair'], type: ['3'] }],
      [{}, 'heb een zoon met autisme', { rol: ['ouder'], type: ['9'] }],
      [{}, 'Zij is 9, heeft odd, wat nu', { niveau: ['lager'], type: ['3'] }],
      [{}, 'kan dat ook in onze school?', {}],
      [{}, 'wij hebben in onze school een leerling met type 4', { rol: ['school'], type: ['4'] }],
      [{ rol: ['clb'] }, 'dat verslag moet ik nog schrijven', { verslag: ['in-aanmaak'] }],
      [
        { rol: ['clb'] },
        'er is nog geen verslag, wij moeten het nog opmaken',
        { verslag: ['in-aanmaak'] },
      ],
    ],
  ],
  [
    'a move and a registration in short',
    [
      [
        {},
        'adhd naar 1 middelbaar met gc',
        { type: ['3'], verslag: ['gc'], niveau: ['secundair'], moment: ['lager-secundair'] },
      ],
      [{}, 'hij zit in 1 middelbaar', { niveau: ['secundair'] }],
      [
        {},
        'derde kleuterklas nu en volgend jaar naar het eerste',
        { niveau: ['lager'], moment: ['kleuter-lager'] },
      ],
      [{}, 'die inschrijving is al drie jaar in orde', { inschrijving: ['bestaand'] }],
      [{}, 'ze is al lang ingeschreven', { inschrijving: ['bestaand'] }],
      [{}, 'de inschrijving is in orde, hij start maandag bij ons', { inschrijving: ['nieuw'] }],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%j %s', (known, text, told) => {
    const { facts } = read(known, text)
    expect(Object.fromEntries(facts.map(({ fact, values }) => [fact, values]))).toEqual(told)
  })
})

test.each([
  ['3 gc en 2 iac', true],
  ['twee leerlingen met een gc en eentje met een iac', true],
  ['1 met ov4, 4 met gc en van de rest weet ik het niet', true],
  ['5 leerlingen, allemaal gc', false],
  ['type 3 gc, vorig jaar type 9', false],
  ['hij is 9, heeft een gc en krijgt een iac', false],
])('several pupils that are counted: %s', (text, areSeveral) => {
  const event = read({}, text)
  expect(event.isOfSeveral).toBe(areSeveral)
  if (areSeveral) expect(event.facts.filter(({ fact }) => fact === 'verslag')).toEqual([])
})
