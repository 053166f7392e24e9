import type { FactReader, FoundFact, Sense } from './find-facts.ts'

/** What a phrase in a sentence says of one fact. */
export interface Mention {
  readonly fact: string
  readonly values: readonly string[]
  readonly strength: Sense['strength']
  readonly negated: boolean
  /** Position of its first word. */
  readonly start: number
}

/** Who says what it is not, says what it is where no more than so many values are left. */
const mostLeft = 2

const strengths = ['states', 'usually', 'sign', 'place'] as const

/** The facts that the mentions of a sentence give together. */
export function combined(mentions: readonly Mention[], reader: FactReader): FoundFact[] {
  const names = new Set(mentions.map((mention) => mention.fact))
  return withImplied(
    [...names].flatMap((fact) => combine(fact, mentions, reader)),
    reader,
  )
}

/** One fact from all its mentions: the strongest kind counts; what fits together narrows, what does not is a conflict. */
function combine(fact: string, all: readonly Mention[], reader: FactReader): FoundFact[] {
  const own = all.filter((mention) => mention.fact === fact)
  const mentions = withoutYielding(fact, own, reader)
  for (const strength of strengths) {
    const said = mentions.filter((mention) => mention.strength === strength && !mention.negated)
    if (said.length === 0) continue
    const common = said.map((mention) => mention.values).reduce(intersection)
    const conflict = strength !== 'place' && common.length === 0
    const values = strength === 'place' || conflict ? together(said, conflict) : common
    if (strength === 'sign') {
      return conflict ? [] : [{ fact, values, strength: 'usually', conflict, isSign: true }]
    }
    const exact = strength === 'states' && !conflict ? narrowed(values, mentions) : values
    return [{ fact, values: ordered(fact, exact, reader), strength, conflict }]
  }
  return leftOf(fact, mentions, reader)
}

/** Two places ("wij wonen in …, de school is in …") are not one place that has both names. */
const together = (mentions: readonly Mention[], conflict: boolean): readonly string[] => [
  ...new Set((conflict ? exactIn(mentions) : mentions).flatMap(({ values }) => values)),
]

/** The mentions without those that can mean more than one value, one of which is named elsewhere by itself. */
const exactIn = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    ({ values }) =>
      !mentions.some(
        (other) =>
          other.values.length < values.length &&
          other.values.every((value) => values.includes(value)),
      ),
  )

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

/** What is left of a fact of which is only said what it is not. */
function leftOf(fact: string, mentions: readonly Mention[], reader: FactReader): FoundFact[] {
  const denied = mentions
    .filter((mention) => mention.strength === 'states')
    .flatMap((mention) => mention.values)
  const left = (reader.domain.get(fact) ?? []).filter((value) => !denied.includes(value))
  if (denied.length === 0 || left.length === 0) return []
  const found = { fact, values: left, strength: 'states', conflict: false } as const
  return [left.length > mostLeft ? { ...found, isDenial: true } : found]
}

/** What the words for a difficulty leave of what was said: "type 7" and "TOS". */
function narrowed(values: readonly string[], mentions: readonly Mention[]): readonly string[] {
  const usual = mentions.filter(({ strength, negated }) => strength === 'usually' && !negated)
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
