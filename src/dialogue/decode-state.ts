import * as z from 'zod/mini'
import type { Domain } from '../facts/facts.ts'
import { statePrefix } from './encode-state.ts'
import { newState, type State, type Step } from './state.ts'

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

const id = z.string().check(z.maxLength(80))
const values = z.array(id).check(z.minLength(1), z.maxLength(80))
const wireState = z.object({
  p: z.optional(z.record(id, values)),
  s: z
    .array(
      z.object({
        f: z.optional(z.record(id, z.union([values, z.literal('onbekend')]))),
        w: z.optional(z.array(id)),
        g: z.optional(id),
        t: z.optional(id),
      }),
    )
    .check(z.maxLength(200)),
  m: z.optional(z.number().check(z.int(), z.gte(0), z.lte(99))),
  u: z.optional(id),
})

type WireStep = z.infer<typeof wireState>['s'][number]

/** Reads a state that a client sent. It is validated, not trusted: what is damaged, foreign or older is dropped, the rest holds. */
export function decodeState(text: string, known: Known): Decoded {
  const wire = wireState.safeParse(parse(text))
  if (!wire.success) return { state: newState({}), complete: false }
  const { p = {}, s, m = 0, u } = wire.data
  const steps = s.map((step) => readStep(step, known))
  const preset = readFacts(p, known.domain)
  const state: State = {
    preset: Object.fromEntries(
      Object.entries(preset).flatMap(([fact, found]) =>
        found === 'onbekend' ? [] : [[fact, [...found]]],
      ),
    ),
    steps: steps.filter((step) => Object.keys(step).length > 0),
    misses: m,
    ...(u !== undefined && known.hasUrgent(u) && { urgent: u }),
  }
  return {
    state,
    complete: countOf({ p, s }) === countOf({ p: state.preset, s: steps.map(asWire) }),
  }
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

function readFacts(
  facts: Record<string, string[] | 'onbekend'>,
  domain: Domain,
): Record<string, string[] | 'onbekend'> {
  const read: Record<string, string[] | 'onbekend'> = {}
  for (const [fact, given] of Object.entries(facts)) {
    const all = domain.get(fact)
    if (!all) continue
    const kept = given === 'onbekend' ? given : all.filter((value) => given.includes(value))
    if (kept.length > 0) read[fact] = kept
  }
  return read
}

const asWire = ({ facts, widened, goal, topic }: Step): WireStep =>
  ({ f: facts, w: widened, g: goal, t: topic }) as WireStep

/** How many values, facts, goals and topics there are: fewer afterwards means that something was dropped. */
function countOf({ p, s }: { p: Record<string, unknown>; s: readonly WireStep[] }): number {
  const facts = [p, ...s.map((step) => step.f ?? {})].flatMap((given) =>
    Object.values(given).flat(),
  )
  const others = s
    .flatMap(({ w, g, t }) => [...(w ?? []), g, t])
    .filter((part) => part !== undefined)
  return facts.length + others.length
}
