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
  lexicon: Pick<Lexicon, 'isNegation' | 'splitCompound' | 'stemOf'>,
): FactReader {
  const values = content.facts.flatMap((fact) =>
    fact.waarden.map((value) => ({ key: `${fact.id}=${value.id}`, value })),
  )
  const implied = new Map(
    values.flatMap(({ key, value }) => (value['houdt-in'] ? [[key, value['houdt-in']]] : [])),
  )
  const first = new Set(values.flatMap(({ key, value }) => (value['gaat-voor'] ? [key] : [])))
  const all = [...ofFacts(content), ...ofPatterns(content), ...ofPlaces(content)]
  const heard = stemsOf(all)
  return {
    books: new Map(
      [...byFact(content, all)].map(([fact, phrases]) => [fact, createPhraseBook(phrases)]),
    ),
    asides: createPhraseBook(
      content.reading.flatMap(({ patronen, opzij }) =>
        opzij ? patronen.map((text) => ({ stems: patternIn(text), value: opzij })) : [],
      ),
    ),
    domain: new Map(content.facts.map((fact) => [fact.id, fact.waarden.map((value) => value.id)])),
    implied: (fact, value) => implied.get(`${fact}=${value}`),
    goesFirst: (fact, value) => first.has(`${fact}=${value}`),
    isNegation: lexicon.isNegation,
    headOf: (word, stem) => {
      if (heard.has(stem)) return stem
      const parts = lexicon.splitCompound(word).map(lexicon.stemOf)
      return parts.toReversed().find((part) => heard.has(part)) ?? stem
    },
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

/** Every stem that stands in a phrase. */
function stemsOf(phrases: readonly Phrase<Sense>[]): ReadonlySet<string> {
  return new Set(
    phrases.flatMap(({ stems }) =>
      stems.flatMap((part) => (typeof part === 'string' ? [part] : part.oneOf.flat())),
    ),
  )
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
    if (entry.opzij) return []
    const accepts = (number: number) => number >= (entry.van ?? 0) && number <= (entry.tot ?? 99)
    return phrases(entry.patronen, entry.feiten, entry.teken ? 'sign' : 'states').map((phrase) => ({
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
