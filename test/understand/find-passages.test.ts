import { expect, test } from 'vitest'
import { readWords } from '../../src/language/read-words.ts'
import { toTerms } from '../../src/language/to-terms.ts'
import { service } from '../setup/service.ts'

const { lexicon, terms, findPassages } = service.knowledge.reader

const text = [
  'Een termijn kunnen wij niet geven, want in onze bronnen staat er geen. Elk centrum werkt zoals het kan, en dat verschilt van jaar tot jaar en van streek tot streek.',
  'Dit vraagt u aan de zorgcoördinator:',
  '- Is de aanmelding verstuurd?',
  '- Wie belt ons, en wanneer?',
  'Intussen heeft uw kind recht op redelijke aanpassingen. De school zoekt die samen met u en met uw kind, en zet op papier wat zij doet en vanaf wanneer, zodat elke leraar het weet.',
  'Dat geldt ook tijdens de examens. Vraag op tijd wat daar kan, want een leraar moet het kunnen voorbereiden, en soms is er een ander lokaal of een toestel voor nodig.',
].join('\n')

function find(message: string) {
  const reading = readWords(message, lexicon)
  return findPassages(text, { words: reading.words, terms: toTerms(reading, terms) })
}

test('an item of a list never stands without what leads to the list', () => {
  const passages = find('wie belt ons op').passages.filter((one) => one.includes('- Wie belt ons'))
  expect(passages).toHaveLength(1)
  expect(passages[0]).toMatch(/^Dit vraagt u aan de zorgcoördinator:\n/)
})

test('a line that leads to a list goes with all of it', () => {
  expect(find('wat vraag ik aan de zorgcoördinator').passages).toContain(
    'Dit vraagt u aan de zorgcoördinator:\n- Is de aanmelding verstuurd?\n- Wie belt ons, en wanneer?',
  )
})

test('a line that points to the one before it goes with that', () => {
  const { passages } = find('en de examens')
  expect(passages.slice(-2).map((one) => one.slice(0, 8))).toEqual(['Intussen', 'Dat geld'])
})

test('not sure where no line has it, and nothing where nothing is asked', () => {
  expect(find('wat vraag ik aan de zorgcoördinator').isSure).toBe(true)
  expect(find('hoe zit dat met de hond van de buren').isSure).toBe(false)
  expect(find('en dan')).toEqual({ passages: [], isSure: false })
})
