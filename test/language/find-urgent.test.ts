import { expect, test } from 'vitest'
import { createFindUrgent } from '../../src/language/find-urgent.ts'
import { readWords } from '../../src/language/read-words.ts'
import { namesInPhrase } from '../../src/language/urgent-names.ts'
import { writtenPatterns } from '../../src/language/written-patterns.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
const read = (text: string) => readWords(text, knowledge.reader.lexicon)
/** Whether a message alarms where one phrase does, with what makes it harmless. */
function alarms(
  phrase: string,
  text: string,
  harmless: string[] = [],
  notOf: string[] = [],
  groups: Record<string, string[]> = {},
): boolean {
  const namesIn = (one: string) => namesInPhrase(one, read)
  const members = Object.entries(groups).flatMap(([group, words]) =>
    words.map((word) => [group, ...namesIn(word)]),
  )
  const phrases = [phrase, ...harmless, ...notOf].map(namesIn)
  const { names, rows } = writtenPatterns([...phrases, ...members])
  const [alarming, ...calm] = phrases.keys()
  const subject = {
    id: 'nood',
    alarming: [alarming ?? 0],
    harmless: calm.slice(0, harmless.length),
    notOf: calm.slice(harmless.length),
  }
  const inGroups = members.map((_, place) => phrases.length + place)
  return createFindUrgent([subject], rows, names, inGroups)(read(text)) !== null
}

test('a phrase stands in one clause', () => {
  expect(alarms('krijgt klop', 'hij krijgt thuis klop')).toBe(true)
  expect(alarms('krijgt klop', 'ze zeggen dat hij niets krijgt, klopt dat')).toBe(false)
})

test('a word with = is meant as it is typed', () => {
  expect(alarms('=klop', 'hij krijgt klop')).toBe(true)
  expect(alarms('=klop', 'dat klopt niet')).toBe(false)
})

test('a phrase with $ ends its clause', () => {
  expect(alarms('ik ben op$', 'ik ben op, ik trek dat niet')).toBe(true)
  expect(alarms('ik ben op$', 'ik ben op zoek')).toBe(false)
})

test('an English word of a phrase is one in the message too', () => {
  expect(alarms('wants to die', 'my son wants to die')).toBe(true)
  expect(alarms('wants to die', 'hij wil naar die school')).toBe(false)
})

test('what goes on after the end of a phrase can make it harmless', () => {
  const calm = ['niet meer volgen']
  expect(alarms('hij kan niet meer', 'hij kan echt niet meer', calm)).toBe(true)
  expect(alarms('hij kan niet meer', 'hij kan de les niet meer volgen', calm)).toBe(false)
})

test('what is said of no person alarms nobody', () => {
  expect(alarms('eet niet meer', 'mijn dochter eet niet meer', [], ['kat'])).toBe(true)
  expect(alarms('eet niet meer', 'mijn kat eet niet meer', [], ['kat'])).toBe(false)
})

test('a word of a group stands for any other', () => {
  const groups = { '<zich>': ['zichzelf', 'mezelf', '=eigen'] }
  const isAlarm = (text: string, harmless: string[] = []) =>
    alarms('snijdt <zich>', text, harmless, [], groups)
  expect(isAlarm('ze snijdt zichzelf')).toBe(true)
  expect(isAlarm('ze snijdt zijn eigen')).toBe(true)
  expect(isAlarm('ze snijdt brood')).toBe(false)
  expect(isAlarm('ze snijdt zichzelf graag een boterham', ['<zich> graag'])).toBe(true)
  expect(isAlarm('hij snijdt mezelf geen brood', ['snijdt <zich> geen brood'])).toBe(false)
})
