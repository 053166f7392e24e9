import type { CompiledContent } from '../content/compiled.ts'
import type { Narrowing } from '../content/fact.ts'
import type { FactReader, Sense } from './find-facts.ts'
import type { Lexicon } from './lexicon.ts'
import { createPhraseBook, type Phrase } from './phrase-book.ts'
import { phraseStems } from './phrase-stems.ts'

type Content = Pick<CompiledContent, 'facts' | 'reading' | 'places'>

/** All phrases that say something of a fact, from the facts' own words, the reading patterns and the places. */
export function createFactReader(content: Content, lexicon: Lexicon): FactReader {
  const implied = new Map(
    content.facts.flatMap((fact) =>
      fact.waarden.flatMap((value) => (value['houdt-in'] ? [[`${fact.id}=${value.id}`, value['houdt-in']] as const] : [])),
    ),
  )
  const all = [...ofFacts(content, lexicon), ...ofPatterns(content, lexicon), ...ofPlaces(content, lexicon)]
  return {
    books: new Map(content.facts.map((fact) => [fact.id, createPhraseBook(phrasesFor(fact.id, all))])),
    domain: new Map(content.facts.map((fact) => [fact.id, fact.waarden.map((value) => value.id)])),
    implied: (fact, value) => implied.get(`${fact}=${value}`),
    isNegation: lexicon.isNegation,
  }
}

/** The phrases that speak of a fact, and those that say nothing of any: they keep their words from being read as something. */
function phrasesFor(fact: string, all: readonly Phrase<Sense>[]): Phrase<Sense>[] {
  return all.filter(({ value: { facts } }) => Object.hasOwn(facts, fact) || Object.keys(facts).length === 0)
}

function ofFacts({ facts }: Content, lexicon: Lexicon): Phrase<Sense>[] {
  return facts.flatMap((fact) =>
    [...fact.waarden.map((value) => ({ ...value, waarden: [value.id] })), ...fact.groepen].flatMap((entry) => [
      ...phrases(entry.woorden, { [fact.id]: entry.waarden }, 'states', lexicon),
      ...phrases(entry.meestal, { [fact.id]: entry.waarden }, 'usually', lexicon),
    ]),
  )
}

function ofPatterns({ reading }: Content, lexicon: Lexicon): Phrase<Sense>[] {
  return reading.flatMap((entry) => {
    const accepts = (number: number) => number >= (entry.van ?? 0) && number <= (entry.tot ?? 99)
    return phrases(entry.patronen, entry.feiten, 'states', lexicon).map((phrase) => ({ ...phrase, accepts }))
  })
}

function ofPlaces({ places }: Content, lexicon: Lexicon): Phrase<Sense>[] {
  return places.flatMap((place) => phrases(place.woorden, { centrum: place.centra }, 'place', lexicon))
}

function phrases(
  words: readonly string[],
  facts: Narrowing,
  strength: Sense['strength'],
  lexicon: Lexicon,
): Phrase<Sense>[] {
  return words.map((text) => ({ stems: stemsOf(text, lexicon), value: { facts, strength } }))
}

/** The stems of a phrase; `#` and `*` in it stay. */
function stemsOf(text: string, lexicon: Lexicon): readonly string[] {
  return text
    .split(/([#*])/)
    .flatMap((part) => (part === '#' || part === '*' ? [part] : phraseStems(part.trim(), lexicon)))
}
