import { describe, expect, test } from 'vitest'
import { type Domain, type Facts, noFacts } from '../../src/facts/facts.ts'
import { markUnknown } from '../../src/facts/mark-unknown.ts'
import { narrow } from '../../src/facts/narrow.ts'
import { possible } from '../../src/facts/possible.ts'
import { widen } from '../../src/facts/widen.ts'

const domain: Domain = new Map([
  ['niveau', ['kleuter', 'lager', 'secundair']],
  ['type', ['ba', '7-aud', '7-stos']],
])
const known = (...values: string[]): Facts => ({ type: { values, unknown: false } })

describe('possible', () => {
  test.each([
    ['nothing known', noFacts, ['ba', '7-aud', '7-stos']],
    ['narrowed', known('7-aud', '7-stos'), ['7-aud', '7-stos']],
    [
      'another fact known',
      { niveau: { values: ['lager'], unknown: false } },
      ['ba', '7-aud', '7-stos'],
    ],
  ])('%s', (_, facts, values) => expect(possible(domain, facts, 'type')).toEqual(values))

  test('a fact that does not exist is an error that names those that do', () => {
    expect(() => possible(domain, noFacts, 'kleur')).toThrow(
      'no fact "kleur"; known are niveau, type',
    )
    expect(() => possible(domain, noFacts, 'constructor')).toThrow('no fact')
  })
})

describe('narrow', () => {
  test.each<[string, Facts, string[], string[]]>([
    ['from all', noFacts, ['7-stos', '7-aud'], ['7-aud', '7-stos']],
    ['further', known('7-aud', '7-stos'), ['7-aud'], ['7-aud']],
    ['what overlaps', known('ba', '7-aud'), ['7-aud', '7-stos'], ['7-aud']],
    ['a correction replaces', known('ba'), ['7-stos', '7-aud'], ['7-aud', '7-stos']],
    ['an unknown value beside a known one is left out', noFacts, ['ba', '8'], ['ba']],
  ])('%s', (_, facts, given, values) => {
    expect(narrow(domain, facts, { type: given })).toEqual(known(...values))
  })

  test('several facts at once, and the others stay', () => {
    const after = narrow(domain, known('ba'), { niveau: ['lager', 'kleuter'] })
    expect(after).toEqual({
      ...known('ba'),
      niveau: { values: ['kleuter', 'lager'], unknown: false },
    })
  })

  test('what was given is not changed', () => {
    const before = Object.freeze(known('ba', '7-aud'))
    narrow(domain, before, { type: ['ba'] })
    expect(before).toEqual(known('ba', '7-aud'))
  })

  test('an answer after "weet ik niet" counts', () => {
    expect(narrow(domain, markUnknown(domain, noFacts, 'type'), { type: ['ba'] })).toEqual(
      known('ba'),
    )
  })

  test('"weet ik niet" goes on when nothing new is said', () => {
    const asked = markUnknown(domain, known('7-aud', '7-stos'), 'type')
    expect(narrow(domain, asked, { type: ['7-aud', '7-stos'] })).toEqual(asked)
  })

  test('a correction ends "weet ik niet"', () => {
    const asked = markUnknown(domain, known('7-aud', '7-stos'), 'type')
    expect(narrow(domain, asked, { type: ['ba'] })).toEqual(known('ba'))
  })

  test('no value of the fact, or no such fact, is an error', () => {
    expect(() => narrow(domain, noFacts, { type: ['8'] })).toThrow('none of 8 is a value of "type"')
    expect(() => narrow(domain, noFacts, { kleur: ['rood'] })).toThrow('no fact "kleur"')
  })
})

describe('markUnknown and widen', () => {
  test('"weet ik niet" keeps the values that were left', () => {
    expect(markUnknown(domain, known('7-aud', '7-stos'), 'type')).toEqual({
      type: { values: ['7-aud', '7-stos'], unknown: true },
    })
  })

  test('widening forgets values and mark, of that fact alone', () => {
    const facts = markUnknown(
      domain,
      { ...known('ba'), niveau: { values: ['lager'], unknown: false } },
      'type',
    )
    expect(widen(facts, 'type')).toEqual({ niveau: { values: ['lager'], unknown: false } })
    expect(widen(noFacts, 'type')).toEqual({})
  })
})
