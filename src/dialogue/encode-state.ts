import type { Domain } from '../facts/facts.ts'
import { replay } from './replay.ts'
import type { State, Step } from './state.ts'
import { mostCounted } from './wire-state.ts'

export const statePrefix = 'v1.'
/** Room that is left under the 2 KiB of the contract. */
const longest = 1900

/** The state as it travels: `v1.` and base64url of compact JSON, at most 1,900 characters. Old steps are folded together where it would be longer. */
export function encodeState(domain: Domain, state: State): string {
  let kept = state
  for (;;) {
    const text = statePrefix + toBase64Url(JSON.stringify(compact(kept)))
    if (text.length <= longest || kept.steps.length < 2) return text
    kept = foldOldest(domain, kept)
  }
}

/** What is undefined is no part of the JSON. */
const compact = ({
  preset,
  steps,
  misses,
  urgent,
  since,
  referred,
  language,
  isPlain,
}: State): object => ({
  p: Object.keys(preset).length > 0 ? preset : undefined,
  s: steps.map(({ facts, widened, several, pupil, goal, topic, centre }) => ({
    f: facts,
    w: widened,
    n: several,
    k: pupil,
    g: goal,
    t: topic,
    c: centre,
  })),
  m: misses > 0 ? Math.min(misses, mostCounted) : undefined,
  u: urgent,
  c: since,
  r: referred,
  l: language,
  e: isPlain,
})

/** The first half of the steps, two at least, becomes one step with the same result; going back past it is no longer possible. */
function foldOldest(domain: Domain, state: State): State {
  const half = Math.max(2, Math.ceil(state.steps.length / 2))
  const { facts, goal, topic, centre, pupils } = replay(domain, {
    ...state,
    steps: state.steps.slice(0, half),
  })
  const isNarrowed = (fact: string): boolean =>
    (facts[fact]?.values.length ?? 0) < (domain.get(fact)?.length ?? 0)
  const known = Object.entries(facts).map(([fact, { values, unknown }]) => [
    fact,
    unknown && !isNarrowed(fact) ? ('onbekend' as const) : values,
  ])
  const several = Object.keys(facts).filter((fact) => facts[fact]?.unknown && isNarrowed(fact))
  const folded: Step = {
    facts: Object.fromEntries(known),
    ...(several.length > 0 && { several }),
    ...(pupils.length > 0 && { pupil: pupils.at(-1) ?? '' }),
    ...(goal && { goal }),
    ...(topic && { topic }),
    ...(centre && { centre }),
  }
  return { ...state, steps: [folded, ...state.steps.slice(half)] }
}

function toBase64Url(ascii: string): string {
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
