import { addTo } from '../common/add-to.ts'
import { telling } from '../language/find-urgent.ts'

/** An urgent phrase as names; see urgentNames. */
export type UrgentPhrase = readonly string[]

/** The phrases of one urgent subject: what alarms, and what looks alike and is harmless. */
export interface UrgentPhrases {
  readonly alarming: readonly UrgentPhrase[]
  readonly harmless: readonly UrgentPhrase[]
}

/** What is known of the names of phrases. */
export interface UrgentVocabulary {
  /** The names of a group, by its own name: "<zich>". */
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** The stem of a name that is of no group: of "=gezicht" and "~wil" that of the word. */
  readonly stemOf: (name: string) => string
}

/**
 * The same subject in fewer phrases: exactly the same sentences are urgent.
 * - A phrase that another says with a group, or with a stem for a word as it is typed, is found by that one.
 * - A phrase that holds a shorter one is found by that one, unless a harmless phrase could calm the shorter one.
 * - A harmless phrase in which nothing alarms, or all that does ends inside a shorter harmless part of it, is not needed.
 */
export function reduceUrgent(
  { alarming, harmless }: UrgentPhrases,
  vocabulary: UrgentVocabulary,
): UrgentPhrases {
  const widen = createWiden(vocabulary)
  const all = createPhrases(alarming, widen)
  const calm = createPhrases(harmless, widen)
  const endings = createEndings(all.each, vocabulary)
  const canBeCalm = new Set(
    calm.each.flatMap((one) => endings(one).map(({ alarm }) => keyOf(alarm))),
  )
  const found = all.each.filter(
    (phrase) =>
      !all.hasWider(phrase) &&
      !spansOf(phrase).some((span) =>
        all.namesOf(phrase.slice(...span)).some((key) => !canBeCalm.has(key)),
      ),
  )
  return { alarming: found, harmless: neededOf(calm, createEndings(found, vocabulary)) }
}

function neededOf(calm: Phrases, endings: Endings): readonly UrgentPhrase[] {
  return calm.each.filter((phrase) => {
    if (calm.hasWider(phrase)) return false
    const shorter = spansOf(phrase).filter((span) => calm.namesOf(phrase.slice(...span)).length > 0)
    return endings(phrase).some(
      ({ first, last }) => !shorter.some(([start, end]) => start <= first && last + 1 < end),
    )
  })
}

const keyOf = (phrase: UrgentPhrase): string => phrase.join(' ')

/** Some phrases, each once. */
interface Phrases {
  readonly each: readonly UrgentPhrase[]
  /** Those that say a phrase, in its own names or in wider ones, as keys. */
  readonly namesOf: (phrase: UrgentPhrase) => readonly string[]
  /** Whether another one says the phrase in wider names. */
  readonly hasWider: (phrase: UrgentPhrase) => boolean
}

function createPhrases(phrases: readonly UrgentPhrase[], widen: Widen): Phrases {
  const byKey = new Map(phrases.map((phrase) => [keyOf(phrase), phrase]))
  const namesOf = (phrase: UrgentPhrase): string[] =>
    phrase
      .reduce<string[]>(
        (starts, name) =>
          starts.flatMap((start) => [name, ...widen(name)].map((one) => `${start} ${one}`)),
        [''],
      )
      .map((key) => key.slice(1))
      .filter((key) => byKey.has(key))
  return {
    each: [...byKey.values()],
    namesOf,
    hasWider: (phrase) => namesOf(phrase).some((key) => key !== keyOf(phrase)),
  }
}

/** What else is said where a name is: the stem, where it says more than that, and the groups; of a group the wider ones. */
type Widen = (name: string) => readonly string[]

function createWiden({ groups, stemOf }: UrgentVocabulary): Widen {
  const all = [...groups].map(([group, names]) => [group, new Set(names)] as const)
  const widerThan = (held: readonly string[]): string[] =>
    all
      .filter(([, names]) => held.length < names.size && held.every((name) => names.has(name)))
      .map(([group]) => group)
  return (name) => {
    const held = groups.get(name)
    if (held) return widerThan(held)
    const stem = stemOf(name)
    const others = stem === name ? [] : [stem, ...widerThan([stem])]
    return [...new Set([...widerThan([name]), ...others])]
  }
}

/** The phrases whose telling end stands in another one, and where: the place of the first and of the last name of that end. */
type Endings = (
  phrase: UrgentPhrase,
) => readonly { readonly alarm: UrgentPhrase; readonly first: number; readonly last: number }[]

function createEndings(
  alarms: readonly UrgentPhrase[],
  { groups, stemOf }: UrgentVocabulary,
): Endings {
  const stemsOf = (phrase: UrgentPhrase): StemRow =>
    phrase.map((name) => new Set((groups.get(name) ?? [name]).map(stemOf)))
  const byLast = new Map<string, { readonly alarm: UrgentPhrase; readonly end: StemRow }[]>()
  for (const alarm of alarms) {
    const end = stemsOf(alarm.slice(-telling))
    for (const stem of end.at(-1) ?? []) addTo(byLast, stem, { alarm, end })
  }
  return (phrase) => {
    const row = stemsOf(phrase)
    const found = new Set(
      row.flatMap((stems) => [...stems].flatMap((stem) => byLast.get(stem) ?? [])),
    )
    return [...found].flatMap(({ alarm, end }) =>
      placesIn(end, row).map(([first, last]) => ({ alarm, first, last })),
    )
  }
}

/** Per word of a phrase the stems that it can have. */
type StemRow = readonly ReadonlySet<string>[]

type Span = readonly [number, number]

/** Every shorter part of a phrase, as where it starts and the place after its end. */
const spansOf = (phrase: UrgentPhrase): Span[] =>
  phrase
    .flatMap((_, start) => phrase.slice(start).map((_, i): Span => [start, start + i + 1]))
    .filter(([start, end]) => end - start < phrase.length)

/** The first and last place of every way in which the words of a phrase can follow each other in a row, however far apart. */
function placesIn(phrase: StemRow, row: StemRow, from = 0): Span[] {
  const [wanted, ...rest] = phrase
  if (wanted === undefined) return []
  return row.flatMap((stems, place): Span[] => {
    if (place < from || ![...wanted].some((stem) => stems.has(stem))) return []
    if (rest.length === 0) return [[place, place]]
    return placesIn(rest, row, place + 1).map(([, last]): Span => [place, last])
  })
}
