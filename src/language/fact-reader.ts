import type { CompiledContent } from '../content/compiled.ts'
import type { Narrowing } from '../content/fact.ts'
import type { FactReader, Sense } from './find-facts.ts'
import type { Lexicon } from './lexicon.ts'
import { patternIn } from './pattern.ts'
import { createPhraseBook, type Phrase } from './phrase-book.ts'

type Content = Pick<CompiledContent, 'facts' | 'reading' | 'places'>

/** All phrases that say something of a fact, from the facts' own words, the reading patterns and the places, all as stems. */
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
function byFact({ facts }: Content, all: readonly Phrase<Sense>[]): Map<string, Phrase<Sense>[]> {
  const groups = new Map<string, Phrase<Sense>[]>(facts.map(({ id }) => [id, []]))
  const names = [...groups.keys()]
  for (const phrase of all) {
    const spoken = Object.keys(phrase.value.facts)
    for (const fact of spoken.length === 0 ? names : spoken) groups.get(fact)?.push(phrase)
  }
  return groups
}

function ofFacts({ facts }: Content): Phrase<Sense>[] {
  return facts.flatMap((fact) =>
    [...fact.waarden.map((value) => ({ ...value, waarden: [value.id] })), ...fact.groepen].flatMap(
      (entry) => [
        ...phrases(entry.woorden, { [fact.id]: entry.waarden }, 'states'),
        ...phrases(entry.meestal, { [fact.id]: entry.waarden }, 'usually'),
      ],
    ),
  )
}

function ofPatterns({ reading }: Content): Phrase<Sense>[] {
  return reading.flatMap((entry) => {
    const accepts = (number: number) => number >= (entry.van ?? 0) && number <= (entry.tot ?? 99)
    return phrases(entry.patronen, entry.feiten, 'states').map((phrase) => ({
      ...phrase,
      accepts,
    }))
  })
}

function ofPlaces({ places }: Content): Phrase<Sense>[] {
  return places.flatMap((place) => phrases(place.woorden, { centrum: place.centra }, 'place'))
}

function phrases(
  words: readonly string[],
  facts: Narrowing,
  strength: Sense['strength'],
): Phrase<Sense>[] {
  return words.map((text) => ({ stems: patternIn(text), value: { facts, strength } }))
}
