import { kept } from '../common/kept.ts'
import type { FactReader, Sense } from './find-facts.ts'
import { longestOf, type PhraseHit } from './phrase-book.ts'
import type { Reading } from './read-words.ts'

type SenseHit = PhraseHit<Sense>

/** What is said of a fact, and the values that words within it name: "het clb schrijft een iac" says that it is in the making. */
export interface Telling extends SenseHit {
  readonly names: readonly string[]
}

/** Gives what is said of a fact: its own longest phrases, so that one fact does not swallow the words of another. */
export type TellingsOf = (fact: string) => readonly Telling[]

export function createTellingsOf(reading: Reading, reader: FactReader): TellingsOf {
  const heads = reading.entries.map(reader.headsOf)
  const mostHeads = Math.max(0, ...heads.map(({ length }) => length))
  const found = new Map<string, readonly SenseHit[]>()
  const told = new Map<string, readonly Telling[]>()
  const find = (fact: string): readonly SenseHit[] => {
    const stems = stemsFor(fact, reading, heads, reader)
    return kept(found, stems.join(' '), () => reader.find(withStems(reading, stems)))
  }
  // Only where a compound can be read in more ways it may be read in another way for another fact.
  const only = mostHeads === 0 ? reader.find(reading) : mostHeads === 1 ? find('') : undefined
  const concerning = (fact: string) => {
    const hits = only ?? find(fact)
    const own = hits.filter(({ value }) => value.concerns.includes(fact))
    return withoutCounted(own, fact, reading)
  }
  return (fact) => kept(told, fact, () => tellingsIn(concerning(fact), fact, reader))
}

const withStems = (reading: Reading, stems: readonly string[]): Reading => ({
  ...reading,
  stems,
  entries: reading.entries.map((entry, i) => {
    const stem = stems[i] ?? entry.stem
    return stem === entry.stem ? entry : { ...entry, stem, notes: [] }
  }),
})

const none: readonly Telling[] = []

/** The hits but for those that end in a number which says nothing with the word after it: "is al 3" of "is al 3 weken ziek". */
function withoutCounted(
  hits: readonly SenseHit[],
  fact: string,
  { numbers, bounds }: Reading,
): readonly SenseHit[] {
  const counts = hits.filter(({ start, value }) => !value.facts[fact] && numbers[start] != null)
  if (counts.length === 0) return hits
  const isCounted = ({ start, end, value }: SenseHit): boolean =>
    value.facts[fact] !== undefined &&
    !bounds.starts.has(end) &&
    counts.some((count) => count.start === end - 1 && count.start > start && count.end > end)
  return hits.filter((hit) => !isCounted(hit))
}

/** The longest hits; a sign, however long, keeps nothing that is said outright from being read. */
function longestSaid(hits: readonly SenseHit[], fact: string): readonly SenseHit[] {
  const longest = longestOf(hits)
  if (!longest.some(isSign)) return longest
  const others = longestOf(hits.filter((hit) => !isSign(hit)))
  const isKept = (hit: SenseHit): boolean =>
    !isSign(hit) || !others.some((other) => other.value.facts[fact] && overlap(other, hit))
  if (longest.every(isKept)) return longest
  // What such a sign stood over is read without it.
  return longestSaid(
    hits.filter((hit) => !longest.includes(hit) || isKept(hit)),
    fact,
  )
}

const isSign = ({ value }: SenseHit): boolean => value.strength === 'sign'

const overlap = (a: SenseHit, b: SenseHit): boolean => a.start < b.end && b.start < a.end

/**
 * The longest hits, and those that begin in one of them, go on beyond it and say it more exactly: "zit in het vijfde" and
 * "vijfde leerjaar", "een gc-verslag" and "verslag aangevraagd", "blijft in het gewoon" and "het gewoon lager".
 */
function tellingsIn(
  hits: readonly SenseHit[],
  fact: string,
  { yields }: FactReader,
): readonly Telling[] {
  if (hits.length === 0) return none
  const longest = longestSaid(hits, fact)
  const beyond = hits.filter((hit) => {
    const [one, ...others] = longest.filter((other) => overlap(other, hit))
    const isOfOne = one && others.every(({ value }) => value === one.value)
    return (
      isOfOne &&
      hit.start > one.start &&
      hit.end > one.end &&
      isMoreExact(hit.value, one.value, fact, yields)
    )
  })
  return [...longest, ...beyond].map((hit) => {
    const { start, end, value } = hit
    return { start, end, value, names: namedIn(hit, hits, fact) }
  })
}

/** Whether one sense says of a fact what another leaves open, gives way to or only denies. */
function isMoreExact(
  { facts }: Sense,
  other: Sense,
  fact: string,
  yields: FactReader['yields'],
): boolean {
  const values = facts[fact] ?? []
  const said = other.facts[fact] ?? []
  if (values.length === 0 || said.length === 0) return false
  const isNarrower = values.length < said.length && values.every((value) => said.includes(value))
  const goesBefore = said.every((value) => values.some((one) => yields(fact, value).includes(one)))
  const isInstead = other.isDenial === true && !values.some((value) => said.includes(value))
  return isNarrower || goesBefore || isInstead
}

/** The values of a fact that shorter phrases within a hit state. */
const namedIn = (
  { start, end }: SenseHit,
  hits: readonly SenseHit[],
  fact: string,
): readonly string[] =>
  hits
    .filter(
      (hit) =>
        hit.value.strength === 'states' &&
        start <= hit.start &&
        hit.end <= end &&
        hit.end - hit.start < end - start,
    )
    .flatMap(({ value }) => value.facts[fact] ?? [])

/** The stems as they are read where a fact is looked for. */
function stemsFor(
  fact: string,
  { stems }: Reading,
  heads: readonly (readonly string[])[],
  { says }: FactReader,
): string[] {
  return stems.map((stem, i) => heads[i]?.find((head) => says(fact, head)) ?? heads[i]?.[0] ?? stem)
}
