import { expect, test } from 'vitest'
import { replay } from '../../src/dialogue/replay.ts'
import { newState } from '../../src/dialogue/state.ts'
import { understand } from '../../src/understand.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
const place = replay(knowledge.domain, newState({}))

/** The facts that a sentence states, as fact → values. */
function factsIn(text: string): Record<string, readonly string[]> {
  const { facts } = understand(knowledge, text, place, null, []).event
  return Object.fromEntries(
    facts.filter(({ strength }) => strength !== 'place').map(({ fact, values }) => [fact, values]),
  )
}

test.each([
  ['mijn zoon heeft geen verslag', { rol: ['ouder'], verslag: ['geen'] }],
  [
    'onze leerling heeft een IAC-verslag type 7',
    { rol: ['school'], verslag: ['iac'], type: ['7-aud', '7-stos'] },
  ],
  ['mijn dochter zit in K3', { rol: ['ouder'], niveau: ['kleuter'] }],
  ['mijn zoon zit in het derde leerjaar', { rol: ['ouder'], niveau: ['lager'] }],
  ['mijn dochter zit in het 2de middelbaar', { rol: ['ouder'], niveau: ['secundair'] }],
  [
    'onze leerling zit in 1A en heeft een gemotiveerd verslag',
    { rol: ['school'], niveau: ['secundair'], verslag: ['gc'] },
  ],
  [
    'mijn kind in de basisschool is slechthorend',
    { rol: ['ouder'], niveau: ['kleuter', 'lager'], type: ['7-aud'] },
  ],
  [
    'ik ben zorgco, leerling met OV4-verslag type 9 in het 4de middelbaar',
    { rol: ['school'], verslag: ['ov4'], type: ['9'], niveau: ['secundair'] },
  ],
  [
    'mijn dochter gaat naar het middelbaar',
    { rol: ['ouder'], moment: ['lager-secundair'], niveau: ['secundair'] },
  ],
  [
    'mijn zoon met autisime zit in de lagere school',
    { rol: ['ouder'], type: ['9'], niveau: ['lager'] },
  ],
])('%s', (text, facts) => {
  expect(factsIn(text)).toEqual(facts)
})

test.each([
  'Wat is een GC-verslag?',
  'wat is het verschil tussen een IAC-verslag en een OV4-verslag',
  'type 9?',
  'wat voor weer wordt het morgen in Gent?',
  'de trein naar Limburg',
])('%s states nothing', (text) => {
  expect(factsIn(text)).toEqual({})
})

test('a word for a difficulty is "usually", never certain', () => {
  const { facts } = understand(knowledge, 'mijn zoon heeft dyslexie', place, null, []).event
  expect(facts.find(({ fact }) => fact === 'type')).toMatchObject({
    values: ['ba'],
    strength: 'usually',
  })
})

test('a place only narrows the centres', () => {
  const { facts } = understand(
    knowledge,
    'Wij zijn een school in Limburg, leerling type 7, bij wie melden we aan?',
    place,
    null,
    [],
  ).event
  const centre = facts.find(({ fact }) => fact === 'centrum')
  expect(centre?.strength).toBe('place')
  expect(centre?.values).toEqual(expect.arrayContaining(['vrij-limburg', 'olsc-limburg', 'ander']))
})

test('values that cannot both hold are a conflict, never a choice', () => {
  const { facts } = understand(knowledge, 'mijn zoon heeft type 7 en type 9', place, null, []).event
  expect(facts.find(({ fact }) => fact === 'type')).toMatchObject({
    values: ['7-aud', '7-stos', '9'],
    conflict: true,
  })
})
