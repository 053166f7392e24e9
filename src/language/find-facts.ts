import type { Change, Narrowing } from '../content/fact.ts'
import { ofTheCase, ofTheVerslag } from '../facts/facts-of-a-case.ts'
import { anyPapers } from './any-papers.ts'
import { combined, type Mention } from './combine-mentions.ts'
import { isNegated } from './is-negated.ts'
import type { Word } from './lexicon.ts'
import { type PhraseBook, type PhraseHit, positionsOf } from './phrase-book.ts'
import { namedIn, type Pupil, type Pupils, pupilsIn } from './pupils.ts'
import type { Reading } from './read-words.ts'
import { counted, countsSeveral } from './several-papers.ts'
import { createTellingsOf, type Telling } from './tellings.ts'
import { asidesIn, type Turn, toldAnew } from './turns.ts'
import { isWeighed, orBefore } from './weighed.ts'

/** What a phrase says of facts. */
export interface Sense {
  readonly facts: Narrowing
  /** The facts that it speaks of, or that it keeps its words from being read as: then it says nothing of them. */
  readonly concerns: readonly string[]
  /**
   * `states`: the words say it. `usually`: a word for a difficulty, which usually goes with the value and never decides.
   * `sign`: it shows from the way of speaking, and counts where signs agree. `place`: where the school is, and `net`: of which
   * net it is, which only narrow the centres.
   */
  readonly strength: 'states' | 'usually' | 'sign' | 'place' | 'net'
  /** Said by the way: no reason to change what is known. */
  readonly isInPassing?: true
  /** Its values are what it is not. */
  readonly isDenial?: true
}

/** One fact as read from a sentence. */
export interface FoundFact {
  readonly fact: string
  readonly values: readonly string[]
  readonly strength: Exclude<Sense['strength'], 'sign'>
  /** It only shows from the way of speaking. */
  readonly isSign?: true
  /** It is said by the way or shows from the way of speaking, and is no reason to change what is known. */
  readonly isInPassing?: boolean
  /** It is told of before, and is no reason either, unless it puts right what was said. */
  readonly isOfBefore?: boolean
  /** A word for a difficulty says which of what was said it is: "type 7" and "TOS". */
  readonly isNarrowed?: boolean
  /** It stands in words that ask. */
  readonly isAsked?: boolean
  /** It comes beside what was told before: "hij heeft ook autisme". */
  readonly isBeside?: boolean
  /** The sentence only says what it is not, and much is left: it counts where that is what was known. */
  readonly isDenial?: true
  /** The sentence names values that cannot both hold: all are given, and somebody must be asked. */
  readonly conflict?: boolean
  /** The words for difficulties go with several values, and each may be the one. */
  readonly isEither?: boolean
}

export interface FoundFacts {
  readonly facts: readonly FoundFact[]
  /** Positions of the words that were used. */
  readonly used: ReadonlySet<number>
  /** Those of them that name one centre. */
  readonly naming: ReadonlySet<number>
  readonly pupils: Pupils
  /** Of these facts another child is said to have what the one before it has. */
  readonly same: readonly string[]
}

export interface FactReader {
  /** All phrases that speak of facts. */
  readonly find: PhraseBook<Sense>
  readonly turns: PhraseBook<Turn>
  readonly pupils: PhraseBook<Pupil>
  /** Words that say of which facts another child has what the one before it has. */
  readonly same: PhraseBook<readonly string[]>
  readonly domain: ReadonlyMap<string, readonly string[]>
  /** What values of one fact say of others: `moment=kleuter-lager` says `niveau=lager`. */
  readonly implied: (fact: string, value: string) => Narrowing | undefined
  /** What other facts are before one has a value: `moment=kleuter-lager` leaves `niveau=kleuter`. */
  readonly left: (fact: string, value: string) => Narrowing | undefined
  /** Per place that people name, the centres that a school there may have. */
  readonly regions: readonly (readonly string[])[]
  /** What is told by whoever tells first one value of a fact and then another. */
  readonly changed: (fact: string) => Change | undefined
  /** The values that a value gives way to. */
  readonly yields: (fact: string, value: string) => readonly string[]
  readonly isNegation: (word: string) => boolean
  /** The stems that a compound which no phrase has may be read as, its head first: "dorpsschool" is a school. */
  readonly headsOf: (word: Word) => readonly string[]
  /** Whether a stem alone says something of a fact: of the heads it is the one that is read. */
  readonly says: (fact: string, stem: string) => boolean
}

/** What a clause with one of these tells comes beside what was told. */
const besides = new Set(['ook', 'daarnaast', 'bovendien', 'erbij'])
/**
 * The facts that a sentence states. Precision first: what is unsure is left out or given as several values.
 * @param asking positions of the words that ask: what is told goes before what is only asked
 * @param known the pupils that were told of before, the last one last; null where no case was: who tells of somebody else
 * besides a case does so by the way
 */
export function findFacts(
  reading: Reading,
  reader: FactReader,
  asking: ReadonlySet<number> = new Set(),
  known: readonly string[] | null = null,
): FoundFacts {
  const isOfCase = known !== null
  const used = new Set<number>()
  const mentions: Mention[] = []
  const tellingsOf = createTellingsOf(reading, reader)
  const same = reader.same(reading).flatMap(({ value }) => value)
  const named = namedIn(reading, reader.pupils(reading), asking, isOfCase, same)
  const turns = reader.turns(reading).filter((turn) => !isGoneOnWith(turn, named))
  const asides = asidesIn(reading, turns, tellingsOf, isOfCase)
  const papers = anyPapers(reading, tellingsOf, asking)
  const areMore = countsSeveral(reading, tellingsOf(counted))
  const isUndecided = (hit: Telling, fact: string): boolean =>
    papers.has(hit.start) ||
    (areMore && fact === counted) ||
    (ofTheVerslag.has(fact) && isWeighed(reading, hit, tellingsOf(fact), fact))
  const mentionOf = (hit: Telling, fact: string, inHits: ReadonlySet<number>): Mention => {
    const { start, end, names } = hit
    const { facts, strength, isDenial, isInPassing = false } = hit.value
    return {
      fact,
      values: facts[fact] ?? [],
      strength,
      // Who speaks is never denied by the way: "dat werkt niet voor mijn zoon".
      negated: isDenial ?? (fact !== 'rol' && isNegated(reading, start, inHits, reader)),
      start,
      end,
      names,
      isAsked: asking.has(start),
      isBeside: isBeside(reading, hit),
      isOr: inHits.has(orBefore(reading.words, start) - 1),
      isInPassing,
      isOfBefore: isToldIn(asides.before, hit, fact, reading),
      isGone: isToldIn(asides.gone, hit, fact, reading),
    }
  }
  for (const fact of reader.domain.keys()) {
    const hits = tellingsOf(fact)
    if (hits.length === 0) continue
    const inHits = positionsOf(hits)
    for (const hit of hits.filter((one) => speaks(one, hits, fact, reading))) {
      for (let i = hit.start; i < hit.end; i++) used.add(i)
      if (!isToldIn(asides.away, hit, fact, reading) && !isUndecided(hit, fact))
        mentions.push(mentionOf(hit, fact, inHits))
    }
  }
  const naming = positionsOf(tellingsOf('centrum').filter(({ value }) => isCentre(value)))
  const told = toldAnew(mentions, turns)
  const ofPupils = told.filter(({ fact }) => ofTheCase.has(fact)).map(({ start }) => start)
  const among = pupilsIn(reading, named, asking, ofPupils, known)
  const pupils = { ...among, areSeveral: among.areSeveral || areMore }
  return { facts: combined(ofThePupil(told, pupils), reader), used, naming, pupils, same }
}

/** Whether a hit tells a fact where that is told aside, as far as it stands in the sentence that it begins in. */
function isToldIn(
  aside: readonly (readonly string[])[],
  { start, end }: PhraseHit<Sense>,
  fact: string,
  { bounds }: Reading,
): boolean {
  let last = start
  while (last + 1 < end && !bounds.sentences.has(last + 1)) last++
  return aside[last]?.includes(fact) ?? false
}

/** Whether words that turn away from the case name the child that the message goes on with. */
const isGoneOnWith = (turn: PhraseHit<Turn>, named: readonly PhraseHit<Pupil>[]): boolean =>
  (turn.value.away ?? []).length > 0 &&
  named.some(({ start, end, value }) => value.isNext && turn.start < end && start < turn.end)

/** Of several pupils only what is told of the one that it is about; else what holds for each that is told of. */
function ofThePupil(
  mentions: readonly Mention[],
  { about, areSeveral, at }: Pupils,
): readonly Mention[] {
  const isShared = ({ fact, values, negated }: Mention): boolean => {
    const others = mentions.filter((one) => one.fact === fact && at[one.start])
    return (
      new Set(others.map(({ start }) => at[start])).size > 1 &&
      others.every((one) => one.negated === negated && one.values.join() === values.join())
    )
  }
  return mentions.filter((one) => {
    const whom = at[one.start]
    return !whom || !ofTheCase.has(one.fact) || (areSeveral ? isShared(one) : whom === about)
  })
}

/** Whether words name one centre, not where a school is. */
const isCentre = ({ facts, strength }: Sense): boolean =>
  strength === 'states' && facts['centrum']?.length === 1

/** Whether a hit says something of a fact. */
function speaks(
  { start, end, value }: PhraseHit<Sense>,
  hits: readonly PhraseHit<Sense>[],
  fact: string,
  { repaired }: Reading,
): boolean {
  // Of words that say nothing in one way of reading them and something in another, it is not sure what they say.
  const isKeptFrom = (hit: PhraseHit<Sense>): boolean =>
    !hit.value.facts[fact] || (hit.value.isDenial === true && !value.isDenial)
  if (hits.some((hit) => hit.start === start && isKeptFrom(hit))) return false
  // A slip is not taken for a place: too many places look like ordinary words.
  return !(value.strength === 'place' && repaired.some(({ at }) => at >= start && at < end))
}

/** Whether its clause tells it beside something else. */
const isBeside = ({ words, clauses }: Reading, hit: PhraseHit<Sense>): boolean =>
  clauses.some(
    ({ start, end }) =>
      start <= hit.start &&
      hit.start < end &&
      words.slice(start, end).some((one) => besides.has(one)),
  )
