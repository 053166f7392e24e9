import type { Narrowing } from '../content/fact.ts'
import { longestOf, type PhraseBook, type PhraseHit } from './phrase-book.ts'
import type { Reading } from './read-words.ts'

/** What a phrase says of facts. */
export interface Sense {
  readonly facts: Narrowing
  /** The facts that it speaks of, or that it keeps its words from being read as: then it says nothing of them. */
  readonly concerns: readonly string[]
  /**
   * `states`: the words say it. `usually`: a word for a difficulty, which usually goes with the value and never decides.
   * `sign`: it shows from the way of speaking, and counts where signs agree. `place`: where the school is, which only
   * narrows the centres.
   */
  readonly strength: 'states' | 'usually' | 'sign' | 'place'
}

/** One fact as read from a sentence. */
export interface FoundFact {
  readonly fact: string
  readonly values: readonly string[]
  readonly strength: Exclude<Sense['strength'], 'sign'>
  /** It only shows from the way of speaking, and is no reason to change what is known. */
  readonly isSign?: true
  /** The sentence only says what it is not, and much is left: it counts where that is what was known. */
  readonly isDenial?: true
  /** The sentence names values that cannot both hold: all are given, and somebody must be asked. */
  readonly conflict: boolean
}

export interface FoundFacts {
  readonly facts: readonly FoundFact[]
  /** Positions of the words that were used. */
  readonly used: ReadonlySet<number>
}

export interface FactReader {
  /** All phrases that speak of facts. */
  readonly find: PhraseBook<Sense>
  /**
   * What turns the rest of a clause to somebody else, to before or to what is not decided: these facts are not of the case.
   */
  readonly asides: PhraseBook<readonly string[]>
  readonly domain: ReadonlyMap<string, readonly string[]>
  /** What values of one fact say of others: `moment=kleuter-lager` says `niveau=lager`. */
  readonly implied: (fact: string, value: string) => Narrowing | undefined
  /** The values that a value gives way to. */
  readonly yields: (fact: string, value: string) => readonly string[]
  readonly isNegation: (word: string) => boolean
  /** The stems that a compound which no phrase has may be read as, its head first: "dorpsschool" is a school. */
  readonly headsOf: (word: string, stem: string) => readonly string[]
  /** Whether a stem alone says something of a fact: of the heads it is the one that is read. */
  readonly says: (fact: string, stem: string) => boolean
}

interface Mention {
  readonly fact: string
  readonly values: readonly string[]
  readonly strength: Sense['strength']
  readonly negated: boolean
}

/** How many words back a negation reaches. */
const reach = 2

/** It does not reach over these: "ik wil niet dat mijn zoon …". */
const conjunctions = new Set(['dat', 'of', 'als', 'omdat', 'want', 'zodat'])

/** Who says what it is not, says what it is where no more than so many values are left. */
const mostLeft = 2

const strengths = ['states', 'usually', 'sign', 'place'] as const

/** The facts that a sentence states. Precision first: what is unsure is left out or given as several values. */
export function findFacts(reading: Reading, reader: FactReader): FoundFacts {
  const used = new Set<number>()
  const mentions: Mention[] = []
  const aside = asidesIn(reading, reader)
  const hitsOf = createHitsOf(reading, reader)
  for (const fact of reader.domain.keys()) {
    const hits = hitsOf(fact)
    if (hits.length === 0) continue
    const inHits = new Set(hits.flatMap(({ start, end }) => range(start, end)))
    for (const hit of hits) {
      if (!speaks(hit, hits, fact, reading)) continue
      const at = range(hit.start, hit.end)
      for (const i of at) used.add(i)
      if (at.some((i) => aside[i]?.includes(fact))) continue
      const { facts, strength } = hit.value
      const negated = isNegated(reading, hit.start, inHits, reader)
      mentions.push({ fact, values: facts[fact] ?? [], strength, negated })
    }
  }
  const names = new Set(mentions.map((mention) => mention.fact))
  const facts = [...names].flatMap((fact) => combine(fact, mentions, reader))
  return { facts: withImplied(facts, reader), used }
}

/** Whether a hit says something of a fact. */
function speaks(
  { start, end, value }: PhraseHit<Sense>,
  hits: readonly PhraseHit<Sense>[],
  fact: string,
  { repaired }: Reading,
): boolean {
  // Of words that say nothing in one way of reading them and something in another, it is not sure what they say.
  if (hits.some((hit) => hit.start === start && !hit.value.facts[fact])) return false
  // A slip is not taken for a place: too many places look like ordinary words.
  return !(value.strength === 'place' && repaired.some(({ at }) => at >= start && at < end))
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i)

/** Gives the hits for a fact: its own longest phrases, so that one fact does not swallow the words of another. */
function createHitsOf(
  reading: Reading,
  reader: FactReader,
): (fact: string) => readonly PhraseHit<Sense>[] {
  const heads = reading.stems.map((stem, i) => reader.headsOf(reading.words[i] ?? '', stem))
  const isSame = heads.every(({ length }) => length < 2)
  // Only where a compound can be read in more ways it may be read in another way for another fact.
  const found = new Map<string, readonly PhraseHit<Sense>[]>()
  return (fact) => {
    const stems = stemsFor(isSame ? '' : fact, reading, heads, reader)
    const key = isSame ? '' : stems.join(' ')
    const hits = found.get(key) ?? reader.find({ ...reading, stems })
    found.set(key, hits)
    return longestOf(hits.filter(({ value }) => value.concerns.includes(fact)))
  }
}

/** The stems as they are read where a fact is looked for. */
function stemsFor(
  fact: string,
  { stems }: Reading,
  heads: readonly (readonly string[])[],
  { says }: FactReader,
): string[] {
  return stems.map((stem, i) => heads[i]?.find((head) => says(fact, head)) ?? heads[i]?.[0] ?? stem)
}

/** Per position the facts that are told of somebody or something else there. */
function asidesIn(reading: Reading, { asides }: FactReader): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const hits = asides(reading)
  for (const { start, end } of reading.clauses) {
    for (const hit of hits) {
      if (hit.start < start || hit.start >= end) continue
      for (let i = hit.end; i < end; i++) found[i] = hit.value
    }
  }
  return found
}

/** Whether a negation stands right before it in the same clause; one that another phrase has is no negation of this. */
function isNegated(
  reading: Reading,
  start: number,
  inHits: ReadonlySet<number>,
  reader: FactReader,
): boolean {
  const { starts } = reading.bounds
  for (let i = start - 1; i >= 0 && i >= start - reach; i--) {
    const word = reading.words[i] ?? ''
    if (starts.has(i + 1) || conjunctions.has(word)) return false
    if (!inHits.has(i) && reader.isNegation(word)) return true
  }
  return false
}

/** One fact from all its mentions: the strongest kind counts; what fits together narrows, what does not is a conflict. */
function combine(fact: string, all: readonly Mention[], reader: FactReader): FoundFact[] {
  const own = all.filter((mention) => mention.fact === fact)
  const certain = own.flatMap(({ values, negated }) => (values.length > 1 || negated ? [] : values))
  const mentions = own.filter(
    ({ values }) =>
      !certain.some((one) => values.every((v) => reader.yields(fact, v).includes(one))),
  )
  for (const strength of strengths) {
    const said = mentions.filter((mention) => mention.strength === strength && !mention.negated)
    if (said.length === 0) continue
    const common = said.map((mention) => mention.values).reduce(intersection)
    // Two places ("wij wonen in …, de school is in …") are not one place that has both names.
    const isUnion = strength === 'place' || common.length === 0
    const conflict = strength !== 'place' && common.length === 0
    const values = isUnion ? [...new Set(said.flatMap((mention) => mention.values))] : common
    if (strength === 'sign') {
      return conflict ? [] : [{ fact, values, strength: 'usually', conflict, isSign: true }]
    }
    return [{ fact, values: ordered(fact, values, reader), strength, conflict }]
  }
  return denials(fact, mentions, reader)
}

/** What is left of a fact of which is only said what it is not. */
function denials(fact: string, mentions: readonly Mention[], reader: FactReader): FoundFact[] {
  const denied = mentions
    .filter((mention) => mention.strength === 'states')
    .flatMap((mention) => mention.values)
  const left = (reader.domain.get(fact) ?? []).filter((value) => !denied.includes(value))
  if (denied.length === 0 || left.length === 0) return []
  const found = { fact, values: left, strength: 'states', conflict: false } as const
  return [left.length > mostLeft ? { ...found, isDenial: true } : found]
}

function intersection(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((value) => b.includes(value))
}

function ordered(fact: string, values: readonly string[], reader: FactReader): readonly string[] {
  return (reader.domain.get(fact) ?? []).filter((value) => values.includes(value))
}

/** What a certain value says of another fact goes before what the sentence says of it: the facts are those of afterwards. */
function withImplied(facts: readonly FoundFact[], reader: FactReader): FoundFact[] {
  const implied = new Map<string, FoundFact | null>()
  for (const { fact, values, strength } of facts) {
    const [value = '', ...more] = values
    if (more.length > 0 || strength !== 'states') continue
    for (const [other, given] of Object.entries(reader.implied(fact, value) ?? {})) {
      const said = facts.find((found) => found.fact === other)
      const left = afterwards(said?.values, given)
      if (said || left)
        implied.set(other, left && { fact: other, values: left, strength, conflict: false })
    }
  }
  return [
    ...facts.filter((found) => !implied.has(found.fact)),
    ...[...implied.values()].filter((found) => found !== null),
  ]
}

/** What is left of what was said by what is given for afterwards; null where that is not one thing and was not said. */
function afterwards(
  said: readonly string[] | undefined,
  given: readonly string[],
): readonly string[] | null {
  const common = said ? intersection(said, given) : []
  if (common.length > 0) return common
  return given.length === 1 ? given : null
}
