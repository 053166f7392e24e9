import type { FoundFact } from '../language/find-facts.ts'
import { replay } from './replay.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'

/** What is only denied, with the values that it had before it was told: "nee, hij blijft in de gewone school". */
export function heldBefore(state: State, found: FoundFact, { domain }: Rulebook): FoundFact {
  if (!found.isDenial) return found
  const { fact, values } = found
  const earlier = state.steps
    .map((_, end) => replay(domain, { ...state, steps: state.steps.slice(0, end) }).facts[fact])
    .map((known) => known?.values.filter((value) => values.includes(value)) ?? [])
    .filter(({ length }) => length > 0)
    .at(-1)
  return earlier ? { ...found, values: earlier } : found
}
