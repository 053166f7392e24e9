import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { decodeState } from '../../src/dialogue/decode-state.ts'
import { replay } from '../../src/dialogue/replay.ts'
import { chat } from '../../src/http/service.ts'
import type { KeptState } from '../states/kept-state.ts'

const service = assemble(() => '2026-11-21')
const { domain } = service.knowledge
const folder = new URL('../states/', import.meta.url)
const releases = readdirSync(folder).filter((name) => name.endsWith('.json'))
const kept = releases.flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly KeptState[]).map((one) => ({
    ...one,
    release: file.replace('.json', ''),
  })),
)

describe('states that visitors still have in their pages', () => {
  it('are kept of the first release on', () => {
    expect(kept.filter(({ release }) => release === 'v1').length).toBeGreaterThan(30)
  })

  it.each(kept)('$release: $name', ({ state, facts, goal }) => {
    const decoded = decodeState(state, service.knowledge)
    expect(decoded.complete).toBe(true)
    const place = replay(domain, decoded.state)
    expect(
      Object.fromEntries(Object.entries(place.facts).map(([fact, { values }]) => [fact, values])),
    ).toEqual(facts)
    expect(place.goal).toBe(goal)
    const turn = chat(service, { state, input: { type: 'text', text: 'wat weet je al' } })
    expect(turn.messages.map(({ text }) => text).join(' ')).not.toMatch(
      /vernieuwd|opnieuw beginnen/,
    )
  })
})

const state = kept.find(({ facts }) => Object.keys(facts).length > 2)?.state ?? ''
const wire = JSON.parse(atob(state.slice(3).replaceAll('-', '+').replaceAll('_', '/'))) as {
  s: object[]
}
const pack = (value: unknown): string =>
  `v1.${btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`

const damaged: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['without prefix', state.slice(3)],
  ['of a version to come', `v2.${state.slice(3)}`],
  ['cut in half', state.slice(0, state.length / 2)],
  ['no base64', 'v1.@@@@'],
  ['no JSON', `v1.${btoa('niets')}`],
  ['no object', pack(42)],
  ['a list', pack([])],
  ['null', pack(null)],
  ['without steps', pack({})],
  ['too many steps', pack({ s: Array.from({ length: 201 }, () => ({})) })],
  ['a goal of older content', pack({ ...wire, s: [...wire.s, { g: 'bestaat-niet-meer' }] })],
  ['an article of older content', pack({ ...wire, s: [...wire.s, { t: 'bestaat-niet-meer' }] })],
  ['a fact of older content', pack({ ...wire, s: [...wire.s, { f: { kleur: ['rood'] } }] })],
  ['a value of older content', pack({ ...wire, s: [...wire.s, { f: { verslag: ['attest'] } }] })],
  ['values of the wrong kind', pack({ s: [{ f: { verslag: [1, {}, null] } }] })],
  [
    'a prototype',
    `v1.${btoa('{"s":[{"f":{"__proto__":["gc"],"constructor":["gc"]},"g":"__proto__","t":"constructor","w":["toString"]}],"__proto__":{"polluted":1},"p":{"__proto__":["x"]}}')}`,
  ],
  ['a pupil in signs that no state is written in', `v1.${btoa('{"s":[{"k":"\\u4e2d"}]}')}`],
  ['misses beyond reason', pack({ s: [], m: 1e9 })],
  ['a deep nest', `v1.${btoa('['.repeat(700) + ']'.repeat(700))}`],
]

describe('states that are damaged, forged or older', () => {
  it.each(damaged)('%s', (_, text) => {
    const turn = chat(service, { state: text, input: { type: 'text', text: 'wat weet je al' } })
    expect(turn.messages[0]?.kind).toBe('notice')
    expect(turn.choices.length).toBeGreaterThan(0)
    expect(decodeState(turn.state, service.knowledge).complete).toBe(true)
    expect({}).not.toHaveProperty('polluted')
  })

  it('keeps what still holds of a state with one thing too many', () => {
    const text = damaged.find(([name]) => name === 'a value of older content')?.[1] ?? ''
    const before = chat(service, { state, input: { type: 'back' } }).facts
    expect(
      chat(service, { state: text, input: { type: 'back' } }).facts.length,
    ).toBeGreaterThanOrEqual(before.length)
  })

  it('is folded where its last two steps are too long together', () => {
    const text = pack({ s: [{ g: 'recht' }, { w: Array(206).fill('type') }] })
    expect(text.length).toBeLessThan(2048)
    const turn = chat(service, { state: text, input: { type: 'text', text: 'samenvatting' } })
    expect(turn.state.length).toBeLessThan(100)
  })

  it('may not be longer than the contract says', () => {
    const long = chat(service, { state: `v1.${'A'.repeat(2045)}`, input: { type: 'back' } })
    expect(long.state.length).toBeLessThan(2048)
  })
})
