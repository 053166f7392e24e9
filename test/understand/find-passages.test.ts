import { expect, test } from 'vitest'
import { readWords } from '../../src/language/read-words.ts'
import { toTerms } from '../../src/language/to-terms.ts'
import { service } from '../setup/service.ts'

const { lexicon, terms, findPassages } = service.knowledge.reader

const text = [
  'Een termijn kunnen wij niet geven, want in onze bronnen staat er geen.',
  'Dit vraagt u aan de zorgcoördinator:',
  '- Is de aanmelding verstuurd?',
  '- Wie belt ons, en wanneer?',
  'Intussen heeft uw kind recht op redelijke aanpassingen.',
  'Dat geldt ook tijdens de examens.',
].join('\n')

function find(message: string): readonly string[] {
  const reading = readWords(message, lexicon)
  return findPassages(text, { words: reading.words, terms: toTerms(reading, terms) })
}

test('the passage that has the words of what is asked', () => {
  expect(find('is de aanmelding al verstuurd')).toEqual(['Is de aanmelding verstuurd?'])
})

test('a list goes with the line that leads to it', () => {
  expect(find('wat vraag ik aan de zorgcoördinator')[0]).toBe(
    'Dit vraagt u aan de zorgcoördinator:\n- Is de aanmelding verstuurd?\n- Wie belt ons, en wanneer?',
  )
})

test('a line that points to the one before it goes with that', () => {
  expect(find('en de examens').at(-1)).toBe(
    'Intussen heeft uw kind recht op redelijke aanpassingen. Dat geldt ook tijdens de examens.',
  )
})

test('two where one is not sure enough, and none where nothing is asked', () => {
  expect(find('hoe zit dat met de hond van de buren')).toHaveLength(2)
  expect(find('en dan')).toEqual([])
})
