import { isPlaced } from '../facts/is-placed.ts'
import { becomeWhatIsMade, changesIn, isOther, meet } from './changes.ts'
import type { FactReader, FoundFact, Sense } from './find-facts.ts'

/** What a phrase in a sentence says of one fact. */
export interface Mention {
  readonly fact: string
  readonly values: readonly string[]
  readonly strength: Sense['strength']
  readonly negated: boolean
  /** Position of its first word. */
  readonly start: number
  /** Position after its last word. */
  readonly end: number
  /** The values that words within it name. */
  readonly names: readonly string[]
  /** It stands in words that ask. */
  readonly isAsked: boolean
  /** Its clause tells it beside something else. */
  readonly isBeside: boolean
  /** It comes after "of", and another after which that stands: "een GC of een IAC". */
  readonly isOr: boolean
  /** It is said by the way … */
  readonly isInPassing: boolean
  /** … or told of before. */
  readonly isOfBefore: boolean
  /** It was, and the sentence tells what is. */
  readonly isGone: boolean
}

/** Who says what it is not, says what it is where no more than so many values are left. */
const mostLeft = 2

const strengths = ['states', 'usually', 'sign', 'place', 'net'] as const

/** The facts that the mentions of a sentence give together. */
export function combined(mentions: readonly Mention[], reader: FactReader): FoundFact[] {
  const told = becomeWhatIsMade(mentions, reader)
  const names = new Set(told.map((mention) => mention.fact))
  const found = [...names].flatMap((fact) => combine(fact, told, reader))
  return withImplied([...found, ...changesIn(found, told, reader)], reader)
}

/** One fact from all its mentions: the strongest kind counts. */
function combine(fact: string, all: readonly Mention[], reader: FactReader): FoundFact[] {
  const own = all.filter((mention) => mention.fact === fact && !mention.isGone)
  const mentions = withoutAsked(withoutYielding(fact, withoutDenied(own), reader))
  for (const strength of strengths) {
    const said = mentions.filter((mention) => mention.strength === strength && !mention.negated)
    if (said.length === 0) continue
    const found = strength === 'sign' ? shownBy(fact, said) : saidBy(fact, said, strength, mentions)
    return found
      ? [{ ...found, values: ordered(fact, found.values, reader), ...howSaid(said) }]
      : []
  }
  return leftOf(fact, mentions, reader)
}

/** What is denied outright does not show from other words: "geen type 2, ik vraag wat ION was". */
function withoutDenied(own: readonly Mention[]): readonly Mention[] {
  const denied = own
    .filter(({ strength, negated }) => strength === 'states' && negated)
    .flatMap(({ values }) => values)
  const isDenied = ({ strength, negated, values }: Mention): boolean =>
    strength !== 'states' && !negated && values.every((value) => denied.includes(value))
  return denied.length > 0 ? own.filter((one) => !isDenied(one)) : own
}

const commonOf = (said: readonly Mention[]): readonly string[] =>
  said.map((mention) => mention.values).reduce(intersection)

/** What the way of speaking shows, where all signs agree. */
function shownBy(fact: string, said: readonly Mention[]): FoundFact | null {
  const values = commonOf(said)
  return values.length > 0 ? { fact, values, strength: 'usually', isSign: true } : null
}

/** What fits together narrows; of what is said outright, what does not is a conflict. */
function saidBy(
  fact: string,
  said: readonly Mention[],
  strength: FoundFact['strength'],
  mentions: readonly Mention[],
): FoundFact {
  const found = { fact, strength }
  // Two places ("wij wonen in …, de school is in …") are not one place that has both names.
  if (isPlaced(found)) return { ...found, values: withinNets(unionOf(said), mentions) }
  const common = commonOf(said)
  if (common.length === 0) {
    const exact = said.filter((one) => isExact(one, said))
    const values = unionOf(exact)
    return strength === 'states' && !exact.slice(1).every(({ isOr }) => isOr)
      ? { ...found, values, conflict: true }
      : { ...found, values, isEither: true }
  }
  const values = strength === 'states' ? narrowed(common, mentions) : common
  return { ...found, values, ...(values.length < common.length && { isNarrowed: true }) }
}

/** The centres of a place, but for those of other nets than the one that is named with it. */
function withinNets(values: readonly string[], mentions: readonly Mention[]): readonly string[] {
  const nets = mentions.filter(({ strength, negated }) => strength === 'net' && !negated)
  return nets.length > 0 ? intersection(values, unionOf(nets)) : values
}

const howSaid = (said: readonly Mention[]): Partial<FoundFact> => ({
  ...(said.every(({ isInPassing }) => isInPassing) && { isInPassing: true }),
  ...(said.every(({ isOfBefore }) => isOfBefore) && { isOfBefore: true }),
  ...(said.every(({ isAsked }) => isAsked) && { isAsked: true }),
  ...(said.every(({ isBeside }) => isBeside) && { isBeside: true }),
})

/** The mentions without those whose values give way to one that is certain: a sign makes nothing give way but a sign. */
function withoutYielding(
  fact: string,
  own: readonly Mention[],
  reader: FactReader,
): readonly Mention[] {
  const certain = own.filter(({ values, negated }) => values.length === 1 && !negated)
  return own.filter(
    ({ values, strength }) =>
      !certain.some(
        (one) =>
          (one.strength !== 'sign' || strength === 'sign') &&
          values.every((v) => one.values.some((other) => reader.yields(fact, v).includes(other))),
      ),
  )
}

/** What is told goes before what is only asked: "ze heeft een GC. Kan ze een IAC krijgen?" */
const withoutAsked = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    (one) => !one.isAsked || !mentions.some((other) => !other.isAsked && isOther(one, other)),
  )

/** Whether nothing says the same more exactly: "een verslag" says nothing beside "een IAC". */
const isExact = ({ values }: Mention, said: readonly Mention[]): boolean =>
  !said.some(
    (other) =>
      other.values.length < values.length && other.values.every((value) => values.includes(value)),
  )

const unionOf = (said: readonly Mention[]): readonly string[] => [
  ...new Set(said.flatMap((mention) => mention.values)),
]

/** What is left of a fact of which is only said what it is not. */
function leftOf(fact: string, mentions: readonly Mention[], reader: FactReader): FoundFact[] {
  const denied = mentions
    .filter((mention) => mention.strength === 'states')
    .flatMap((mention) => mention.values)
  const left = (reader.domain.get(fact) ?? []).filter((value) => !denied.includes(value))
  if (denied.length === 0 || left.length === 0) return []
  const found = { fact, values: left, strength: 'states' } as const
  return [left.length > mostLeft ? { ...found, isDenial: true } : found]
}

/** What the words for a difficulty leave of what was said: "type 7" and "TOS". */
function narrowed(values: readonly string[], mentions: readonly Mention[]): readonly string[] {
  const usual = mentions.filter(
    (one) => one.strength === 'usually' && !one.negated && meet(one.values, values),
  )
  const left = usual.map((mention) => mention.values).reduce(intersection, values)
  return left.length > 0 ? left : values
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
      if (said || left) implied.set(other, left && { fact: other, values: left, strength })
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
