import type { OwnReader } from '../content/own-reader.ts'
import { converse } from '../conversation.ts'
import type { CountEvent } from '../counters/count-event.ts'
import { eventsOfTurn } from '../counters/events-of-turn.ts'
import { decodeState } from '../dialogue/decode-state.ts'
import { encodeState } from '../dialogue/encode-state.ts'
import { newState, type State } from '../dialogue/state.ts'
import { type Facts, noFacts } from '../facts/facts.ts'
import type { Knowledge } from '../knowledge.ts'
import { type ChecklistView, renderChecklist } from '../render/checklist.ts'
import { type Decision, renderDecision } from '../render/decision.ts'
import { phrase, type Renderer } from '../render/renderer.ts'
import type { Templates } from '../render/templates.ts'
import { renderTurn } from '../render/turn.ts'
import type { ChatRequest, ChatResponse, FactsRequest } from './contract.ts'
import { readFacts, readPreset } from './read-facts.ts'

/** What the routes call: requests that were validated in, views out. `today` gives the day as YYYY-MM-DD. */
export interface Service {
  readonly knowledge: Knowledge
  readonly templates: Templates
  readonly today: () => string
  /** Fetches what typed messages are read with; absent where that is at hand. */
  readonly ready?: () => Promise<void>
  /** Absent where nothing is counted. */
  readonly count?: (event: CountEvent) => void
  /** The address that visitors know us by, without a slash at the end; absent: the one they came by. */
  readonly publicUrl?: string
}

/** Waits for what typed messages are read with, where one is to be read: buttons do without. */
export async function readyFor({ ready }: Service, input: ChatRequest['input']): Promise<void> {
  if (input.type === 'text') await ready?.()
}

/** One turn. A state that no longer holds is not an error: the turn goes on with what holds, and says so. */
export function chat(service: Service, request: ChatRequest): ChatResponse {
  const { knowledge } = service
  const preset = readPreset(knowledge, request)
  const { state, notice } = stateOf(knowledge, request.state, preset)
  const asOf = service.today()
  const turn = converse(knowledge, state, request.input, asOf)
  if (service.count) {
    const before = { state: request.state === undefined ? null : state, input: request.input }
    eventsOfTurn(knowledge, before, turn, asOf).forEach(service.count)
  }
  const view = renderer(service, turn.place.facts, asOf)
  const rendered = renderTurn(view, turn)
  const messages = notice
    ? [{ kind: 'notice' as const, ...phrase(view, notice), sources: [] }, ...rendered.messages]
    : rendered.messages
  return { state: encodeState(knowledge.domain, turn.state), ...rendered, messages }
}

function stateOf(knowledge: Knowledge, text: string | undefined, preset: State['preset']) {
  if (text === undefined) return { state: newState(preset), notice: null }
  const { state, complete } = decodeState(text, knowledge)
  const isEmpty = state.steps.length === 0 && Object.keys(state.preset).length === 0
  const held = isEmpty ? { ...state, preset } : state
  return { state: held, notice: complete ? null : isEmpty ? 'staat-weg' : 'staat-vernieuwd' }
}

/** A decision on facts of a request. What cannot go together is answered as such, unless the table does not look at it. */
export function decision(
  service: Service,
  table: 'recht' | 'route' | 'overgang',
  given: FactsRequest,
  asOf = service.today(),
): Decision {
  const facts = readFacts(service.knowledge, given)
  return renderDecision(
    renderer(service, facts, asOf),
    table,
    service.knowledge.decide(table, facts, asOf),
  )
}

export function checklist(
  service: Service,
  given: FactsRequest,
  asOf = service.today(),
): ChecklistView {
  return renderChecklist(renderer(service, readFacts(service.knowledge, given), asOf))
}

/** Who is spoken to in words of their own, and in whose: whoever works with a pupil reads of "de leerling", as a school does. */
const ownWords: Readonly<Partial<Record<string, OwnReader>>> = {
  ouder: 'parent',
  leerling: 'pupil',
  school: 'school',
  clb: 'school',
  andere: 'school',
}

/** Makes what rendering needs. */
export function renderer(
  { knowledge, templates }: Service,
  facts: Facts = noFacts,
  asOf = '',
): Renderer {
  const own = ownWords[facts['rol']?.values.join() ?? '']
  return { knowledge: own ? knowledge.inWordsFor[own] : knowledge, templates, facts, asOf }
}
