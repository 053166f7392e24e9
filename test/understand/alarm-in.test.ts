import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/language/read-words.ts'
import { alarmIn } from '../../src/understand/alarm-in.ts'
import { kinds, last, service } from '../setup/service.ts'

const { knowledge } = service
const sentences = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
const alarmOf = (text: string, isOurQuestion = false): string | null =>
  alarmIn(readWords(text, knowledge.reader.lexicon), new Set(), isOurQuestion, knowledge)
const isUrgent = (text: string): boolean => alarmOf(text) !== null

test('every sentence of somebody who needs help now is recognised', () => {
  expect(sentences('dringend.txt').filter((text) => !isUrgent(text))).toEqual([])
})

test('none that only looks alike is', () => {
  expect(sentences('niet-dringend.txt').filter(isUrgent)).toEqual([])
})

test('an unhappy child that asks for help is acknowledged before the answer, and is no emergency', () => {
  const isAcknowledged = (text: string): boolean =>
    knowledge.reader
      .findHeed(readWords(text, knowledge.reader.lexicon))
      .some(({ id }) => id === 'verdriet')
  const sad = sentences('verdriet.txt')
  expect(sad.filter((text) => isUrgent(text) || !isAcknowledged(text))).toEqual([])
})

test.each([
  'ik wil niet meer leven',
  'mijn dochter zegt dat ze dood wil',
  'ik word thuis geslagen',
  'een leerling heeft me vandaag geslagen',
  'ik kan niet meer. de school belt elke dag',
  'kleuter met blauwe plekken, papa slaat hem',
  'mijn zoon is van school gelopen',
  'een leerling is weg, van school gelopen',
  'slaan ze hem misschien? wie bel ik',
  'ik denk dat de buren hun kind slaan',
  'op school dreigt een leerling met een mes',
  'hij is kapot als hij thuiskomt',
])('%s is urgent', (text) => {
  expect(isUrgent(text)).toBe(true)
})

test.each([
  'ik kan niet meer inloggen in diplon',
  'ik ben doodmoe van al dat papierwerk',
  'hij slaat een jaar over',
  'leerling verandert van school, loopt de leersteun door?',
  'als hij verandert van school loopt de leersteun dan door?',
  'wat is leersteun?',
  'de batterij van mijn gsm is dood',
  'de directeur zegt onder voorwaarden, dat klonk als een dreigement',
  'de school dreigt ermee hem te schorsen',
  'nee hij is kapot, scherm stuk. wie betaalt da',
  'slaan ze hem een jaar over',
])('%s is not', (text) => {
  expect(isUrgent(text)).toBe(false)
})

describe('what only sounds like danger', () => {
  const text =
    'ze heeft haar hamster weggegeven en zegt dat we niet moeten wenen als ze er niet meer is'

  test('alarms in general', () => {
    expect(alarmOf(text)).toBe('misschien-gevaar')
  })

  test('and what is one of our questions alarms only where it is surer', () => {
    const asked = 'mijn zoon komt elke dag wenend thuis, wanneer start de leersteun'
    expect(alarmOf(asked, true)).toBeNull()
  })

  test('and a question that is asked with it is answered too', () => {
    const turn = last(
      {},
      'mijn dochter schreef afscheidsbrieven aan ons. hoe lang duurt het voor er leersteun komt?',
    )
    expect(kinds(turn)).toContain('urgent')
  })
})
