import { expect, test } from 'vitest'
import { readWords } from '../../src/language/read-words.ts'
import { service } from '../setup/service.ts'

const { knowledge } = service
const urgentIn = (text: string) =>
  knowledge.reader.findUrgent(readWords(text, knowledge.reader.lexicon))

test.each([
  'ik wil niet meer leven',
  'mijn dochter zegt dat ze dood wil',
  'ik word thuis geslagen',
  'een leerling heeft me vandaag geslagen',
  'ik kan niet meer. de school belt elke dag',
  'kleuter met blauwe plekken, papa slaat hem',
  'mijn zoon is van school gelopen',
  'een leerling is weg, van school gelopen',
])('%s is urgent', (text) => {
  expect(urgentIn(text)).not.toBeNull()
})

test.each([
  'ik kan niet meer inloggen in diplon',
  'ik ben doodmoe van al dat papierwerk',
  'hij slaat een jaar over',
  'leerling verandert van school, loopt de leersteun door?',
  'als hij verandert van school loopt de leersteun dan door?',
  'wat is leersteun?',
  'de batterij van mijn gsm is dood',
])('%s is not', (text) => {
  expect(urgentIn(text)).toBeNull()
})
