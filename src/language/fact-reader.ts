import type { Narrowing } from '../content/fact.ts'
import type { FactReader, Sense } from './find-facts.ts'
import type { Heard, Stems } from './heard.ts'
import type { Lexicon } from './lexicon.ts'
import { createPhraseBook, type Phrase } from './phrase-book.ts'

type Content = Pick<Heard<Stems>, 'facts' | 'reading' | 'places'>
type Accepts = NonNullable<Phrase<Sense>['accepts']>

/** Phrases that say the same. */
interface Group {
  readonly phrases: readonly Stems[]
  readonly value: Sense
  readonly accepts?: Accepts
}

/** All phrases that say something of a fact, from the facts' own words, the reading patterns and the places. */
export function createFactReader(
  content: Content,
  lexicon: Pick<Lexicon, 'isNegation'>,
): FactReader {
  const implied = new Map(
    content.facts.flatMap((fact) =>
      fact.waarden.flatMap((value) =>
        value['houdt-in'] ? [[`${fact.id}=${value.id}`, value['houdt-in']] as const] : [],
      ),
    ),
  )
  const all = [...ofFacts(content), ...ofPatterns(content), ...ofPlaces(content)]
  return {
    books: new Map(
      [...byFact(content, all)].map(([fact, phrases]) => [fact, createPhraseBook(phrases)]),
    ),
    domain: new Map(content.facts.map((fact) => [fact.id, fact.waarden.map((value) => value.id)])),
    implied: (fact, value) => implied.get(`${fact}=${value}`),
    isNegation: lexicon.isNegation,
  }
}

/** Per fact the phrases that speak of it, and those that say nothing of any: they keep their words from being read as something. */
function byFact({ facts }: Content, all: readonly Group[]): Map<string, Phrase<Sense>[]> {
  const books = new Map<string, Phrase<Sense>[]>(facts.map(({ id }) => [id, []]))
  for (const { phrases, value, accepts } of all) {
    const spoken = Object.keys(value.facts)
    const added = phrases.map((stems) => (accepts ? { stems, value, accepts } : { stems, value }))
    for (const fact of spoken.length === 0 ? books.keys() : spoken)
      for (const phrase of added) books.get(fact)?.push(phrase)
  }
  return books
}

function ofFacts({ facts }: Content): Group[] {
  return facts.flatMap(({ id, waarden, groepen }) =>
    [...waarden.map((value) => ({ ...value, waarden: [value.id] })), ...groepen].flatMap(
      (entry) => [
        group(entry.woorden, { [id]: entry.waarden }, 'states'),
        group(entry.meestal, { [id]: entry.waarden }, 'usually'),
      ],
    ),
  )
}

function ofPatterns({ reading }: Content): Group[] {
  return reading.map(({ patronen, feiten, van = 0, tot = 99 }) => ({
    ...group(patronen, feiten, 'states'),
    accepts: (number) => number >= van && number <= tot,
  }))
}

function ofPlaces({ places }: Content): Group[] {
  return places.map(({ woorden, centra }) => group(woorden, { centrum: centra }, 'place'))
}

const group = (
  phrases: readonly Stems[],
  facts: Narrowing,
  strength: Sense['strength'],
): Group => ({ phrases, value: { facts, strength } })
