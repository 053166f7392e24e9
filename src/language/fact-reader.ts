import type { Narrowing } from '../content/fact.ts'
import type { FactReader, Sense } from './find-facts.ts'
import type { Heard, Stems } from './heard.ts'
import type { Lexicon } from './lexicon.ts'
import type { Numbering } from './numbering.ts'
import { type Groups, type Pattern, patternOf } from './pattern.ts'
import { createFindPhrases, createPhraseBook, type Phrase } from './phrase-book.ts'
import type { Turn } from './turns.ts'

type Content = Pick<Heard<Stems>, 'facts' | 'reading' | 'wordGroups' | 'places'>

/** Phrases that say the same. */
interface Group {
  readonly patterns: readonly Pattern[]
  readonly value: Sense
  readonly accepts?: NonNullable<Phrase<Sense>['accepts']>
}

/** All phrases that say something of a fact, from the facts' own words, the reading patterns and the places. */
export function createFactReader(
  content: Content,
  lexicon: Pick<Lexicon, 'isNegation' | 'splitCompound' | 'stemOf'>,
  numbering: Numbering,
): FactReader {
  const values = content.facts.flatMap((fact) =>
    fact.waarden.map((value) => ({ key: `${fact.id}=${value.id}`, value })),
  )
  const implied = new Map(
    values.flatMap(({ key, value }) => (value['houdt-in'] ? [[key, value['houdt-in']]] : [])),
  )
  const giving = new Map(values.map(({ key, value }) => [key, value['wijkt-voor']]))
  const groups: Groups = new Map(
    content.wordGroups.map(({ groep, woorden }) => [`<${groep}>`, woorden]),
  )
  const all = [...ofFacts(content), ...ofPatterns(content, groups), ...ofPlaces(content)]
  const heard = stemsOf(all)
  const alone = new Map(content.facts.map(({ id }) => [id, aloneIn(all, id)]))
  return {
    find: createFindPhrases(all.flatMap(phrasesOf), numbering),
    turns: createPhraseBook(
      content.reading.flatMap(({ patronen, ...entry }) =>
        isTurn(entry)
          ? patronen.map((stems) => ({ stems: patternOf(stems, groups), value: turnOf(entry) }))
          : [],
      ),
      numbering,
    ),
    domain: new Map(content.facts.map((fact) => [fact.id, fact.waarden.map((value) => value.id)])),
    implied: (fact, value) => implied.get(`${fact}=${value}`),
    yields: (fact, value) => giving.get(`${fact}=${value}`) ?? [],
    isNegation: lexicon.isNegation,
    headsOf: (word, stem) =>
      heard.has(stem)
        ? []
        : lexicon
            .splitCompound(word)
            .map(lexicon.stemOf)
            .toReversed()
            .filter((part) => heard.has(part)),
    says: (fact, stem) => alone.get(fact)?.has(stem) ?? false,
  }
}

const phrasesOf = ({ patterns, value, accepts }: Group): Phrase<Sense>[] =>
  patterns.map((stems) => (accepts ? { stems, value, accepts } : { stems, value }))

/** Every stem that stands in a phrase. */
function stemsOf(groups: readonly Group[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({ patterns }) =>
      patterns.flatMap((pattern) =>
        pattern.flatMap((part) => (typeof part === 'string' ? [part] : part.oneOf.flat())),
      ),
    ),
  )
}

/** The stems that alone say something of a fact. */
function aloneIn(groups: readonly Group[], fact: string): ReadonlySet<string> {
  return new Set(
    groups
      .filter(({ value }) => value.facts[fact] && value.strength !== 'place')
      .flatMap(({ patterns }) =>
        patterns.flatMap(([first, ...rest]) =>
          typeof first === 'string' && rest.length === 0 ? [first] : [],
        ),
      ),
  )
}

function ofFacts({ facts }: Content): Group[] {
  return facts.flatMap(({ id, waarden, groepen }) =>
    [...waarden.map((value) => ({ ...value, waarden: [value.id] })), ...groepen].flatMap(
      (entry) => [
        group(entry.woorden, saying({ [id]: entry.waarden }, 'states')),
        group(entry.meestal, saying({ [id]: entry.waarden }, 'usually')),
      ],
    ),
  )
}

function ofPatterns({ facts, reading }: Content, groups: Groups): Group[] {
  const all = facts.map(({ id }) => id)
  return reading.flatMap(({ patronen, feiten, van, tot, teken, ...entry }) => {
    if (isTurn(entry)) return []
    const sense = saying(feiten, teken ? 'sign' : 'states')
    const spoken = sense.concerns.length === 0 ? all : sense.concerns
    const said = group(patronen, { ...sense, concerns: entry['zwijgt-over'] ?? spoken }, groups)
    return van === undefined && tot === undefined ? said : { ...said, accepts: within(van, tot) }
  })
}

const within =
  (least = 0, most = Number.POSITIVE_INFINITY) =>
  (number: number): boolean =>
    number >= least && number <= most

type TurnEntry = Pick<Content['reading'][number], 'opzij' | 'naast' | 'opnieuw'>

const isTurn = ({ opzij, opnieuw }: TurnEntry): boolean => (opzij ?? opnieuw) !== undefined

const turnOf = ({ opzij, naast = {}, opnieuw = [] }: TurnEntry): Turn => ({
  away: opzij,
  beside: naast,
  anew: opnieuw,
})

function ofPlaces({ places }: Content): Group[] {
  return places.map(({ woorden, centra }) => group(woorden, saying({ centrum: centra }, 'place')))
}

const saying = (facts: Narrowing, strength: Sense['strength']): Sense => ({
  facts,
  concerns: Object.keys(facts),
  strength,
})

const group = (phrases: readonly Stems[], value: Sense, groups?: Groups): Group => ({
  patterns: phrases.map((stems) => patternOf(stems, groups)),
  value,
})
