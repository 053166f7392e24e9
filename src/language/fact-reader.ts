import { once } from '../common/once.ts'
import type { Narrowing } from '../content/fact.ts'
import { domainOf } from '../facts/domain-of.ts'
import type { FactReader, Sense } from './find-facts.ts'
import type { Heard } from './heard.ts'
import type { Lexicon } from './lexicon.ts'
import { anyWord, type Mark } from './marks.ts'
import { noted } from './noted.ts'
import type { Patterns } from './patterns.ts'
import { createFindPhrases, createPhraseBook, numbersFrom, type Phrases } from './phrase-book.ts'
import type { Pupil } from './pupils.ts'
import type { Turn } from './turns.ts'

type Content = Pick<Heard<number>, 'facts' | 'reading' | 'places'>
/** Phrases that say the same. */
type Saying = Phrases<Sense>

/** All phrases that say something of a fact, from the facts' own words, the reading patterns and the places. */
export function createFactReader(
  content: Content,
  lexicon: Pick<Lexicon, 'isNegation'>,
  patterns: Patterns,
): FactReader {
  const values = new Map(
    content.facts.map(({ id, waarden }) => [id, new Map(waarden.map((one) => [one.id, one]))]),
  )
  const changes = new Map(
    content.facts.flatMap(({ id, verandert }) => (verandert ? [[id, verandert]] : [])),
  )
  const all = [...ofFacts(content), ...ofPatterns(content), ...ofPlaces(content)]
  const heard = once(() => marksIn(all, patterns))
  const isHeard = (stem: string): boolean => heard().has(patterns.markOf(stem))
  const alone = new Map(content.facts.map(({ id }) => [id, once(() => aloneIn(all, id, patterns))]))
  return {
    find: createFindPhrases(all, patterns, patterns.markOf(denying)),
    turns: createPhraseBook(
      content.reading.flatMap(({ patronen, ...entry }) =>
        isTurn(entry) ? [{ patterns: patronen, value: turnOf(entry) }] : [],
      ),
      patterns,
    ),
    pupils: createPhraseBook(content.reading.flatMap(pupilPhrases), patterns),
    same: createPhraseBook(
      content.reading.flatMap(({ patronen, zelfde }) =>
        zelfde ? [{ patterns: patronen, value: zelfde }] : [],
      ),
      patterns,
    ),
    domain: domainOf(content.facts),
    implied: (fact, value) => values.get(fact)?.get(value)?.['houdt-in'],
    left: (fact, value) => values.get(fact)?.get(value)?.['komt-van'],
    regions: content.places.filter(({ isNet }) => !isNet).map(({ centra }) => centra),
    changed: (fact) => changes.get(fact),
    yields: (fact, value) => values.get(fact)?.get(value)?.['wijkt-voor'] ?? [],
    isNegation: lexicon.isNegation,
    headsOf: noted(({ stem, partStems }) =>
      isHeard(stem) ? none : partStems().toReversed().filter(isHeard),
    ),
    says: (fact, stem) => alone.get(fact)?.().has(patterns.markOf(stem)) ?? false,
  }
}

const none: never[] = []

/** Who "gaat nog niet naar het middelbaar" tells of no move: no gap of a pattern goes over it. */
const denying = 'niet'

/** The mark of every stem that stands in a phrase, or in a word group of one. */
function marksIn(all: readonly Saying[], { parts, from, groups }: Patterns): ReadonlySet<Mark> {
  const marks = new Set<Mark>()
  const addAll = (row: number): void => {
    const end = from[row + 1] ?? 0
    for (let at = from[row] ?? 0; at < end; at++) {
      const part = parts[at] ?? anyWord
      if (part <= anyWord || marks.has(part)) continue
      marks.add(part)
      groups.get(part)?.forEach(addAll)
    }
  }
  for (const one of all) one.patterns.forEach(addAll)
  return marks
}

/** The marks of the stems that alone say something of a fact. */
function aloneIn(
  all: readonly Saying[],
  fact: string,
  { parts, from }: Patterns,
): ReadonlySet<Mark> {
  return new Set(
    all
      .filter(({ value }) => value.facts[fact] && value.strength !== 'place')
      .flatMap((one) => one.patterns)
      .filter((row) => (from[row + 1] ?? 0) - (from[row] ?? 0) === 1)
      .map((row) => parts[from[row] ?? 0] ?? anyWord)
      .filter((part) => part > anyWord),
  )
}

function ofFacts({ facts }: Content): Saying[] {
  return facts.flatMap(({ id, waarden, groepen }) =>
    [...waarden.map((value) => ({ ...value, waarden: [value.id] })), ...groepen].flatMap(
      (entry) => [
        { patterns: entry.woorden, value: saying({ [id]: entry.waarden }, 'states') },
        { patterns: entry.meestal, value: saying({ [id]: entry.waarden }, 'usually') },
      ],
    ),
  )
}

function ofPatterns({ facts, reading }: Content): Saying[] {
  const all = facts.map(({ id }) => id)
  return reading.flatMap(
    ({ patronen, feiten, van, tot, teken, meestal, terloops, ontkent, ...entry }) => {
      if (isTurn(entry) || (entry.over ?? entry.zelfde)) return []
      const sense: Sense = {
        ...saying(ontkent ?? feiten, teken ? 'sign' : meestal ? 'usually' : 'states'),
        ...(terloops && { isInPassing: true }),
        ...(ontkent && { isDenial: true }),
      }
      const spoken = sense.concerns.length === 0 ? all : sense.concerns
      const concerns = entry['zwijgt-over'] ?? spoken
      return [{ patterns: patronen, accepts: numbersFrom(van, tot), value: { ...sense, concerns } }]
    },
  )
}

type TurnEntry = Pick<
  Content['reading'][number],
  'opzij' | 'naast' | 'elders' | 'opnieuw' | 'wordt'
>

const isTurn = ({ opzij, opnieuw, wordt }: TurnEntry): boolean =>
  (opzij ?? opnieuw ?? wordt) !== undefined

function pupilPhrases({
  patronen,
  over,
  teken = false,
  vooraan = false,
}: Content['reading'][number]): Phrases<Pupil>[] {
  const [id, ...others] = over ?? []
  return id
    ? [{ patterns: patronen, value: { id, others, isPronoun: teken, isNext: vooraan } }]
    : []
}

const turnOf = ({
  opzij,
  naast = {},
  elders = false,
  opnieuw = [],
  wordt = [],
}: TurnEntry): Turn => ({
  away: opzij,
  beside: naast,
  isElsewhere: elders,
  anew: opnieuw,
  becomes: wordt,
})

function ofPlaces({ places }: Content): Saying[] {
  return places.map(({ woorden, centra, isNet }) => ({
    patterns: woorden,
    value: saying({ centrum: centra }, isNet ? 'net' : 'place'),
  }))
}

const saying = (facts: Narrowing, strength: Sense['strength']): Sense => ({
  facts,
  concerns: Object.keys(facts),
  strength,
})
