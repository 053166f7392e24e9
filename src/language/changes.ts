import type { Mention } from './combine-mentions.ts'
import type { FactReader, FoundFact } from './find-facts.ts'

/* What changes from one value to another: "een GC wordt een IAC". */

type Changes = Pick<FactReader, 'changed' | 'yields'>

/** Whether two mentions both say outright what a fact is, and not both can be. */
export const isOther = (one: Mention, other: Mention): boolean =>
  one.fact === other.fact && isOutright(one) && isOutright(other) && !meet(one.values, other.values)

const isOutright = ({ strength, negated }: Mention): boolean => strength === 'states' && !negated

export const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((value) => others.includes(value))

/**
 * Whoever has one thing while another is made tells what it becomes: "heeft een GC, het CLB schrijft een IAC". The words that
 * it is made name it.
 */
export function becomeWhatIsMade(
  mentions: readonly Mention[],
  reader: Changes,
): readonly Mention[] {
  const kindsIn = ({ fact, names }: Mention): readonly string[] =>
    reader.changed(fact)?.waarden.filter((value) => names.includes(value)) ?? []
  const isHad = (one: Mention, made: Mention): boolean =>
    isOther(one, made) &&
    kindsIn(made).length > 0 &&
    !meet(one.values, kindsIn(made)) &&
    one.values.every((value) =>
      made.values.some((other) => reader.yields(one.fact, value).includes(other)),
    )
  const made = mentions.filter((one) => mentions.some((other) => isHad(other, one)))
  return mentions.map((one) => {
    if (made.includes(one)) return { ...one, values: kindsIn(one) }
    return made.some((other) => isHad(one, other)) ? { ...one, isGone: true } : one
  })
}

/** What is told by the way by whoever tells what was and what is; what the sentence says of that itself goes before it. */
export const changesIn = (
  found: readonly FoundFact[],
  mentions: readonly Mention[],
  { changed }: Pick<Changes, 'changed'>,
): readonly FoundFact[] =>
  found
    .filter(({ strength, conflict }) => strength === 'states' && !conflict)
    .flatMap(({ fact, values, isAsked }) => {
      const { waarden = [], feiten = {} } = changed(fact) ?? {}
      const areOf = (some: readonly string[]): boolean =>
        some.every((value) => waarden.includes(value))
      const isChanged = mentions.some(
        (one) =>
          one.fact === fact &&
          one.isGone &&
          // "Kan een IAC weer een GC worden?" tells of no change.
          !(one.isAsked && isAsked) &&
          isOutright(one) &&
          areOf(one.values) &&
          !meet(one.values, values),
      )
      return isChanged && areOf(values) ? Object.entries(feiten) : []
    })
    .filter(([fact], place, all) => all.findIndex(([other]) => other === fact) === place)
    .filter(([fact]) => !found.some((one) => one.fact === fact))
    .map(([fact, values]) => ({ fact, values, strength: 'states' }))
