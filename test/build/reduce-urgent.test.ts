import { expect, test } from 'vitest'
import { reduceUrgent } from '../../src/build/reduce-urgent.ts'

const groups = new Map([
  ['<slaat>', ['slaat', 'schopt', '=klop']],
  ['<doet>', ['slaat', 'schopt', '=klop', 'knijpt']],
])
const stemOf = (name: string): string => name.replace(/[=~$]/g, '')
const reduced = (alarming: string[], harmless: string[] = []) => {
  const split = (phrases: string[]) => phrases.map((phrase) => phrase.split(' '))
  const left = reduceUrgent(
    { alarming: split(alarming), harmless: split(harmless) },
    { groups, stemOf },
  )
  return [left.alarming, left.harmless].map((phrases) => phrases.map((names) => names.join(' ')))
}

test.each([
  ['a group says what its words say', ['papa slaat', 'papa <slaat>'], ['papa <slaat>']],
  ['also as they are typed', ['papa =klop', 'papa <slaat>'], ['papa <slaat>']],
  ['a wider group what a narrower one says', ['papa <slaat>', 'papa <doet>'], ['papa <doet>']],
  ['a stem what its very word says', ['krijgt =klop', 'krijgt klop'], ['krijgt klop']],
  ['a part of it what the whole says', ['mijn papa slaat mij', 'papa <slaat>'], ['papa <slaat>']],
  ['not what it lacks', ['papa knijpt', 'papa <slaat>'], ['papa knijpt', 'papa <slaat>']],
])('%s', (_, phrases, left) => {
  expect(reduced(phrases)[0]).toEqual(left)
})

test('what a harmless phrase can calm does not stand for a longer phrase', () => {
  const phrases = ['papa slaat mij', 'papa <slaat>']
  expect(reduced(phrases, ['papa slaat alarm'])[0]).toEqual(phrases)
})

test('a harmless phrase is needed where its group holds the end of what alarms', () => {
  expect(reduced(['papa slaat'], ['papa <slaat> alarm', 'mama lacht'])[1]).toEqual([
    'papa <slaat> alarm',
  ])
})
