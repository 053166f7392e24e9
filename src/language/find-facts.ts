import type { Change, Narrowing } from '../content/fact.ts'
import { ofTheCase, ofTheVerslag } from '../facts/facts-of-a-case.ts'
import { anyPapers } from './any-papers.ts'
import { combined, type Mention } from './combine-mentions.ts'
import type { Word } from './lexicon.ts'
import { type PhraseBook, type PhraseHit, positionsOf } from './phrase-book.ts'
import { namedIn, type Pupil, type Pupils, pupilsIn } from './pupils.ts'
import type { Reading } from './read-words.ts'
import { createTellingsOf, type Telling } from './tellings.ts'
import { asidesIn, type Turn, toldAnew } from './turns.ts'

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

/** How many words back a negation reaches. */
const reach = 2

/** These are not counted on the way back: "ik vraag niet om een heropstart", "geen diagnose van autisme". */
const uncounted = new Set(['om', 'over', 'diagnose', 'attest', 'sprake'])

/** What something is not in stands right after the negation, but for these: "niet meer in het lager", "geen lift in zijn school". */
const lightly = new Set(['meer', 'langer', 'echt', 'alleen', 'enkel', 'zomaar', 'nu', 'ook', 'dus'])
const placing = new Set(['in', 'op', 'binnen'])
/** With these something is not possible there, unless they tell of somebody: "kan niet in de kleuterklas". */
const possible = new Set(['kan', 'kunnen', 'mag', 'mogen', 'bestaat', 'bestaan', 'gebeurt', 'werkt'])
const people = new Set(['hij', 'ze', 'zij', 'ik', 'we', 'wij', 'zoon', 'dochter', 'kind', 'leerling'])

/** It does not reach over these: "ik wil niet dat mijn zoon …". */
const conjunctions = new Set(['dat', 'of', 'als', 'omdat', 'want', 'zodat'])
/** What a clause with one of these tells comes beside what was told. */
const besides = new Set(['ook', 'daarnaast', 'bovendien', 'erbij'])
/** But what these put beside what is denied is denied with it: "geen autisme of adhd". */
const disjunctions = new Set(['of', 'noch'])

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
  const counted: string[] = []
  const tellingsOf = createTellingsOf(reading, reader)
  const same = reader.same(reading).flatMap(({ value }) => value)
  const named = namedIn(reading, reader.pupils(reading), asking, isOfCase, same)
  const turns = reader.turns(reading).filter((turn) => !isGoneOnWith(turn, named))
  const asides = asidesIn(reading, turns, tellingsOf, isOfCase)
  const papers = anyPapers(reading, tellingsOf, asking)
  for (const fact of reader.domain.keys()) {
    const hits = tellingsOf(fact)
    if (hits.length === 0) continue
    const inHits = positionsOf(hits)
    const areCounted = fact === paper && countsSeveral(reading, hits, fact)
    if (areCounted) counted.push(fact)
    for (const hit of hits.filter((one) => speaks(one, hits, fact, reading))) {
      for (let i = hit.start; i < hit.end; i++) used.add(i)
      if (isToldIn(asides.away, hit, fact, reading) || papers.has(hit.start)) continue
      if (areCounted || (ofTheVerslag.has(fact) && isWeighed(reading, hit, inHits))) continue
      const { facts, strength, isDenial, isInPassing = false } = hit.value
      mentions.push({
        fact,
        values: facts[fact] ?? [],
        strength,
        // Who speaks is never denied by the way: "dat werkt niet voor mijn zoon".
        negated: isDenial ?? (fact !== 'rol' && isNegated(reading, hit.start, inHits, reader)),
        start: hit.start,
        end: hit.end,
        names: hit.names,
        isAsked: asking.has(hit.start),
        isBeside: isBeside(reading, hit),
        isOr: inHits.has(orBefore(reading.words, hit.start) - 1),
        isInPassing,
        isOfBefore: isToldIn(asides.before, hit, fact, reading),
        isGone: isToldIn(asides.gone, hit, fact, reading),
      })
    }
  }
  const naming = positionsOf(tellingsOf('centrum').filter(({ value }) => isCentre(value)))
  const told = toldAnew(mentions, turns)
  const ofPupils = told.filter(({ fact }) => ofTheCase.has(fact)).map(({ start }) => start)
  const among = pupilsIn(reading, named, asking, ofPupils, known)
  const pupils = counted.length > 0 ? { ...among, areSeveral: true } : among
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

/** Of several types each is followed; of papers one at a time. */
const paper = 'verslag'
/** What may stand between how many there are and what they have: "3 leerlingen met een GC". */
const counting = /^(?:met|een|hebben|heeft|zijn|is|ll|lln|leerlinge?n?|kind(?:je|eren)?|kleuters?|jongens?|meisjes?)$/
/** A number after one of these counts nothing: "type 3 gc". */
const numbering = new Set(['type', 'fase', 'leerjaar', 'l', 'k', 'van', 'is'])

/** Whether it tells how many pupils have one value, and how many another: "2 met een GC en eentje met IAC". */
function countsSeveral(
  { words, numbers, ranks, bounds: { starts } }: Reading,
  hits: readonly Telling[],
  fact: string,
): boolean {
  const isCount = (at: number): boolean =>
    words[at] === 'eentje' ||
    (numbers[at] != null && !ranks[at] && !numbering.has(words[at - 1] ?? ''))
  const isOfOne = (at: number): boolean => words[at] === 'een' || words[at] === 'andere'
  // A number within a phrase ("eentje met een GC") counts as one before it does.
  const countOf = ({ start }: Telling): number => {
    let at = start
    const goesOn = (): boolean => at === start || counting.test(words[at] ?? '')
    while (!isCount(at) && !starts.has(at) && goesOn()) at--
    return at
  }
  const valuesOf = ({ value, names }: Telling): string => (value.facts[fact] ?? names).join()
  const told = hits.filter((hit) => valuesOf(hit) !== '')
  const counted = told.filter((hit) => isCount(countOf(hit)))
  const alike = told.filter((hit) => isCount(countOf(hit)) || isOfOne(countOf(hit) + 1))
  return counted.length > 0 && new Set(alike.map(valuesOf)).size > 1
}

/** What may stand between "of" and what somebody weighs: "gewoon secundair of toch een ov4?" */
const weighing = new Set(['toch', 'beter', 'liever', 'eerder', 'misschien', 'een', 'naar', 'met'])
/** With these "of" asks about one that is there: "weten of het verslag nog geldt". */
const owned = new Set(['het', 'de', 'zijn', 'haar', 'ons', 'mijn'])
/** With these it goes on to something else than a value: "een ov4 of toch in het gewoon?" */
const instead = new Set(['toch', 'beter', 'liever', 'gewoon', 'gewone'])

/** The position of the "of" that something comes after; before all where there is none. */
function orBefore(words: readonly string[], start: number): number {
  let at = start - 1
  while (weighing.has(words[at] ?? '')) at--
  return words[at] === 'of' ? at : -1
}

/** Whether it is one of two things that somebody weighs, of which the other is not of the same fact. */
function isWeighed(
  { words, bounds }: Reading,
  { start, end }: PhraseHit<Sense>,
  inHits: ReadonlySet<number>,
): boolean {
  const at = orBefore(words, start)
  const isAfter = at >= 0 && !bounds.sentences.has(at + 1) && !owned.has(words[start] ?? '')
  const isBefore = words[end] === 'of' && instead.has(words[end + 1] ?? '')
  const isOfBoth = (from: number, step: number): boolean => {
    for (let i = from; i >= 0 && i < words.length; i += step) {
      if (inHits.has(i)) return true
      if (bounds.sentences.has(step < 0 ? i : i + 1)) return false
    }
    return false
  }
  return (isAfter && !isOfBoth(at - 1, -1)) || (isBefore && !isOfBoth(end + 1, 1))
}

/** Whether its clause tells it beside something else. */
const isBeside = ({ words, clauses }: Reading, hit: PhraseHit<Sense>): boolean =>
  clauses.some(
    ({ start, end }) =>
      start <= hit.start &&
      hit.start < end &&
      words.slice(start, end).some((one) => besides.has(one)),
  )

/** Whether a negation stands right before it in the same clause; one that another phrase has is no negation of this. */
function isNegated(
  reading: Reading,
  start: number,
  inHits: ReadonlySet<number>,
  reader: FactReader,
): boolean {
  const { starts } = reading.bounds
  if (disjunctions.has(reading.words[start - 1] ?? '') && inHits.has(start - 2)) {
    let first = start - 2
    while (inHits.has(first - 1) && !starts.has(first)) first--
    return isNegated(reading, first, inHits, reader)
  }
  const isDenying = (i: number): boolean =>
    !inHits.has(i) && reader.isNegation(reading.words[i] ?? '')
  return denies(reading, start, isDenying) && !isOfElse(reading, start, isDenying)
}

/** Whether a negation before a place denies what is not there: "bestaat niet in het lager", "geen lift in zijn school". */
function isOfElse(
  { words, bounds }: Reading,
  start: number,
  isDenying: (at: number) => boolean,
): boolean {
  let at = start
  while (!placing.has(words[at] ?? '')) {
    if (start - at >= reach || bounds.starts.has(at)) return false
    at--
  }
  do at--
  while (lightly.has(words[at] ?? ''))
  if (!isDenying(at)) return true
  const verb = [words[at - 1], words[at + 1]].findIndex((word) => possible.has(word ?? ''))
  return verb >= 0 && !people.has(words[at - 2] ?? '')
}

/** Whether one of the few words before a position, in its clause, is one that denies. */
function denies(
  { words, bounds }: Reading,
  start: number,
  isDenying: (at: number) => boolean,
): boolean {
  let left = reach
  for (let i = start - 1; i >= 0 && left > 0; i--) {
    const word = words[i] ?? ''
    if (bounds.starts.has(i + 1) || conjunctions.has(word)) return false
    if (isDenying(i)) return true
    if (!uncounted.has(word)) left--
  }
  return false
}
