import { writeFileSync } from 'node:fs'
import { assemble } from '../../src/assemble.ts'
import { decodeState } from '../../src/dialogue/decode-state.ts'
import { replay } from '../../src/dialogue/replay.ts'
import type { ChatRequest } from '../../src/http/contract.ts'
import { chat } from '../../src/http/service.ts'
import type { KeptState } from './kept-state.ts'

/**
 * Writes the states of real conversations to a file beside this one: `npm run keep-states -- v2`. Done once per released
 * version and never again for that version: what visitors have in their pages does not change.
 */
const service = assemble(() => '2026-11-21')

type Said = string | ChatRequest['input']
const button = (id: string): Said => ({ type: 'choice', id })

const conversations: Readonly<
  Record<
    string,
    { readonly centrum?: string; readonly rol?: string; readonly said: readonly Said[] }
  >
> = {
  greeting: { said: [] },
  'registration by buttons': {
    said: [
      button('gesprek:aanmelden'),
      button('feit:centrum:vrij-limburg'),
      button('feit:type:7-aud'),
    ],
  },
  'registration in one sentence': {
    said: [
      'Ik ben zorgcoördinator in een lagere school van LSC Noord-Brabant. Leerling met IAC-verslag type 7, waar meld ik aan?',
    ],
  },
  'right by buttons': {
    said: [
      button('gesprek:recht'),
      button('feit:rol:ouder'),
      button('feit:niveau:lager'),
      button('feit:verslag:gc'),
      button('feit:type:9'),
    ],
  },
  'right, typed': {
    said: [
      'heeft mijn zoon recht op leersteun?',
      'hij zit in het lager',
      'een gc-verslag',
      'type 9',
    ],
  },
  'unknown facts': {
    said: [
      button('gesprek:recht'),
      button('feit:niveau:onbekend'),
      button('feit:verslag:onbekend'),
      button('feit:type:onbekend'),
    ],
  },
  'transition to secundair': {
    said: [
      button('gesprek:overgang'),
      button('feit:moment:lager-secundair'),
      button('feit:verslag:iac'),
      button('feit:type:2'),
    ],
  },
  'transition to lager': {
    said: [button('gesprek:overgang'), button('feit:moment:kleuter-lager'), 'geen verslag'],
  },
  'another type': {
    said: [
      button('gesprek:overgang'),
      button('feit:moment:ander-type'),
      button('feit:type:3'),
      { type: 'back' },
    ],
  },
  'a changed answer': {
    said: [
      button('gesprek:recht'),
      button('feit:verslag:gc'),
      { type: 'change', fact: 'verslag' },
      button('feit:verslag:iac'),
    ],
  },
  'a question in between': {
    said: [button('gesprek:recht'), 'wat is een gc-verslag?', button('feit:verslag:gc')],
  },
  'on the site of Kasterlinden': {
    centrum: 'kasterlinden',
    rol: 'ouder',
    said: ['type 4', button('gesprek:aanmelden')],
  },
  'for schools of Vrij Limburg': {
    centrum: 'vrij-limburg',
    rol: 'school',
    said: [
      button('gesprek:checklist'),
      button('feit:niveau:secundair'),
      button('feit:verslag:ov4'),
    ],
  },
  'not understood': { said: ['flubber'] },
  'pieces of a story': {
    said: ['mijn dochter zit in de derde kleuterklas', 'type 7', 'in Limburg', 'ik ben haar mama'],
  },
  contradiction: { said: ['ov4 in de lagere school', button('gesprek:recht')] },
}

const kept = Object.entries(conversations).flatMap(([name, { centrum, rol, said }]) => {
  const preset = { ...(centrum && { centrum }), ...(rol && { rol }) }
  const states = [chat(service, { ...preset, input: { type: 'start' } }).state]
  for (const one of said) {
    const input: ChatRequest['input'] = typeof one === 'string' ? { type: 'text', text: one } : one
    states.push(chat(service, { ...preset, state: states.at(-1), input }).state)
  }
  return states.map((state, i): KeptState => {
    const place = replay(service.knowledge.domain, decodeState(state, service.knowledge).state)
    const facts = Object.fromEntries(
      Object.entries(place.facts).map(([fact, { values }]) => [fact, values]),
    )
    return { name: `${name}, turn ${i}`, state, facts, goal: place.goal }
  })
})

const version = process.argv[2] ?? ''
if (!/^v\d+(?:\.\d+)*$/.test(version))
  throw new Error('name the release, as in: npm run keep-states -- v2')
const unique = [...new Map(kept.map((one) => [one.state, one])).values()]
// A release that was kept stays as it was: fails where the file is there.
writeFileSync(new URL(`${version}.json`, import.meta.url), `${JSON.stringify(unique, null, 1)}\n`, {
  flag: 'wx',
})
process.stdout.write(`${unique.length} states\n`)
