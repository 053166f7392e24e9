import type { Narrowing } from '../content/fact.ts'
import type { Answers } from '../facts/apply-answers.ts'
import type { Domain } from '../facts/facts.ts'
import { statePrefix } from './encode-state.ts'
import { newState, type State, type Step } from './state.ts'
import { isWireState, plainBefore, type WireStep } from './wire-state.ts'

/** What the content of the day knows, so that a state can be held against it. */
export interface Known {
  readonly domain: Domain
  readonly hasGoal: (id: string) => boolean
  readonly hasTopic: (id: string) => boolean
  readonly hasCentre: (id: string) => boolean
  readonly hasUrgent: (id: string) => boolean
  readonly hasReferral: (id: string) => boolean
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
  const { p = {}, s, m = 0, u, c, r, l, e } = wire
  const preset = readFacts(p, known.domain)
  const steps = s.map((step) => readStep(step, known))
  const state: State = {
    preset: preset.kept as Narrowing,
    steps: steps.flatMap(({ kept }) => (Object.keys(kept).length > 0 ? kept : [])),
    misses: m,
    ...(u !== undefined &&
      known.hasUrgent(u) && { urgent: u, ...(c !== undefined && { since: c }) }),
    ...(r !== undefined && known.hasReferral(r) && { referred: r }),
    ...(l !== undefined && l !== plainBefore && { language: l }),
    ...((e || l === plainBefore) && { isPlain: true }),
  }
  return { state, complete: preset.complete && steps.every(({ complete }) => complete) }
}

/** What is left of a part of a state; `complete` is false when something was dropped. */
interface Read<Part> {
  readonly kept: Part
  readonly complete: boolean
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

function readStep({ f = {}, w = [], n = [], k, g, t, c }: WireStep, known: Known): Read<Step> {
  const facts = readFacts(f, known.domain)
  const widened = w.filter((fact) => known.domain.has(fact))
  const several = n.filter((fact) => known.domain.has(fact))
  const goal = g !== undefined && known.hasGoal(g) ? g : undefined
  const topic = t !== undefined && known.hasTopic(t) ? t : undefined
  const centre = c !== undefined && known.hasCentre(c) ? c : undefined
  return {
    kept: {
      ...(Object.keys(facts.kept).length > 0 && { facts: facts.kept }),
      ...(widened.length > 0 && { widened }),
      ...(several.length > 0 && { several }),
      ...(k !== undefined && { pupil: k }),
      ...(goal !== undefined && { goal }),
      ...(topic !== undefined && { topic }),
      ...(centre !== undefined && { centre }),
    },
    complete:
      facts.complete &&
      widened.length === w.length &&
      several.length === n.length &&
      goal === g &&
      topic === t &&
      centre === c,
  }
}

function readFacts(facts: Answers, domain: Domain): Read<Answers> {
  const kept: Record<string, Answers[string]> = {}
  let complete = true
  for (const [fact, given] of Object.entries(facts)) {
    const all = domain.get(fact) ?? []
    const left = given === 'onbekend' ? given : all.filter((value) => given.includes(value))
    const isKept = all.length > 0 && left.length > 0
    if (isKept) kept[fact] = left
    complete &&= isKept && left.length === given.length
  }
  return { kept, complete }
}
