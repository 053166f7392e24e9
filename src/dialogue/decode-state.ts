import type { Narrowing } from '../content/fact.ts'
import type { Domain } from '../facts/facts.ts'
import { statePrefix } from './encode-state.ts'
import { newState, type State, type Step } from './state.ts'
import { isWireState, type WireFacts, type WireStep } from './wire-state.ts'

/** What the content of the day knows, so that a state can be held against it. */
export interface Known {
  readonly domain: Domain
  readonly hasGoal: (id: string) => boolean
  readonly hasTopic: (id: string) => boolean
  readonly hasUrgent: (id: string) => boolean
}

/** The state as far as it still holds; `complete` is false when something was dropped. */
export interface Decoded {
  readonly state: State
  readonly complete: boolean
}

/** Reads a state that a client sent. It is validated, not trusted: what is damaged, foreign or older is dropped, the rest holds. */
export function decodeState(text: string, known: Known): Decoded {
  const wire = parse(text)
  if (!isWireState(wire)) return { state: newState({}), complete: false }
  const { p = {}, s, m = 0, u } = wire
  const steps = s.map((step) => readStep(step, known))
  const preset = readFacts(p, known.domain) as Narrowing
  const state: State = {
    preset,
    steps: steps.filter((step) => countInStep(asWire(step)) > 0),
    misses: m,
    ...(u !== undefined && known.hasUrgent(u) && { urgent: u }),
  }
  const sent = countInFacts(p) + countInSteps(s)
  return { state, complete: sent === countInFacts(preset) + countInSteps(steps.map(asWire)) }
}

function parse(text: string): unknown {
  if (!text.startsWith(statePrefix)) return null
  try {
    return JSON.parse(
      atob(text.slice(statePrefix.length).replaceAll('-', '+').replaceAll('_', '/')),
    )
  } catch {
    return null
  }
}

function readStep({ f, w, g, t }: WireStep, known: Known): Step {
  const facts = readFacts(f ?? {}, known.domain)
  const widened = w?.filter((fact) => known.domain.has(fact)) ?? []
  return {
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(widened.length > 0 && { widened }),
    ...(g !== undefined && known.hasGoal(g) && { goal: g }),
    ...(t !== undefined && known.hasTopic(t) && { topic: t }),
  }
}

function readFacts(facts: WireFacts, domain: Domain): Record<string, string[] | 'onbekend'> {
  const read: Record<string, string[] | 'onbekend'> = {}
  for (const [fact, given] of Object.entries(facts)) {
    const all = domain.get(fact)
    if (!all) continue
    const kept = given === 'onbekend' ? given : all.filter((value) => given.includes(value))
    if (kept.length > 0) read[fact] = kept
  }
  return read
}

const asWire = ({ facts, widened, goal, topic }: Step): WireStep => ({
  f: facts,
  w: widened,
  g: goal,
  t: topic,
})

/* How many values, facts, goals and topics there are: fewer afterwards means that something was dropped. */

function countInFacts(facts: WireFacts): number {
  let count = 0
  for (const given of Object.values(facts)) count += given === 'onbekend' ? 1 : given.length
  return count
}

const countInStep = ({ f = {}, w = [], g, t }: WireStep): number =>
  countInFacts(f) + w.length + (g === undefined ? 0 : 1) + (t === undefined ? 0 : 1)

const countInSteps = (steps: readonly WireStep[]): number =>
  steps.reduce((count, step) => count + countInStep(step), 0)
