import type { Place } from '../dialogue/replay.ts'
import { isPlaced } from '../facts/is-placed.ts'
import type { FactReader, FoundFact } from '../language/find-facts.ts'
import type { Form } from '../language/read-form.ts'

/** What is known says what a fact in the words can mean. */
export function asKnown(
  found: FoundFact,
  all: readonly FoundFact[],
  { correcting }: Form,
  place: Place,
  reader: FactReader,
): FoundFact {
  if (isPlaced(found)) return inRegion(found, place, reader)
  return correcting.size > 0 ? found : beforePlan(found, all, place, reader)
}

/** A net narrows the centres of the place that was told, whatever was said of the centre since; a place those of the net. */
function inRegion(found: FoundFact, { facts }: Place, { regions }: FactReader): FoundFact {
  const known = facts[found.fact]?.values
  if (!known) return found
  const having = regions.filter((region) => isWithin(known, region))
  const isNet = found.strength === 'net'
  // A place goes before one that was told; what is known without one is of a net.
  if (isNet === (having.length === 0)) return found
  const region = isNet ? (having.find((one) => isWithin(one, known)) ?? having.flat()) : known
  return { ...found, values: found.values.filter((value) => region.includes(value)) }
}

const isWithin = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((value) => others.includes(value))

/**
 * Where somebody is now, who told where they go, changes nothing: "naar het middelbaar", "hij zit nog in het zesde". Unless
 * they do not go: "hij blijft nog in de kleuterklas".
 */
function beforePlan(
  found: FoundFact,
  all: readonly FoundFact[],
  { facts }: Place,
  { left }: FactReader,
): FoundFact {
  const isDenied = (fact: string, plan: string): boolean =>
    all.some((one) => one.fact === fact && one.isDenial && !one.values.includes(plan))
  const isLeft = Object.entries(facts).some(
    ([fact, { values }]) =>
      values.length === 1 &&
      !isDenied(fact, values.join()) &&
      left(fact, values.join())?.[found.fact]?.some((value) => found.values.includes(value)),
  )
  const known = facts[found.fact]
  return isLeft && known ? { ...found, values: known.values } : found
}
