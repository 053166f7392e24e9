import { type Choice, parseChoice } from './dialogue/choice.ts'
import type { Event } from './dialogue/event.ts'
import type { Input } from './dialogue/input.ts'
import { leadsOn } from './dialogue/leads-on.ts'
import { openQuestion } from './dialogue/open-question.ts'
import type { Part } from './dialogue/part.ts'
import { type Place, replay } from './dialogue/replay.ts'
import { respond } from './dialogue/respond.ts'
import { type Response, saidAfter } from './dialogue/response.ts'
import { buttonsFor, shownValues } from './dialogue/shown-values.ts'
import type { State } from './dialogue/state.ts'
import { type Knowledge, rulebook } from './knowledge.ts'
import { boundText } from './language/bound-text.ts'
import type { CommandId } from './language/find-command.ts'
import { maskPersonalData, type PersonalDataKind } from './language/personal-data.ts'
import { understand } from './understand/understand.ts'

/** One turn of a conversation, as values. Words and HTML come later, in render. */
export interface Turn extends Response {
  readonly place: Place
}

/**
 * The one place where a message meets the rest: state and input to state and answer. Pure and synchronous.
 * @param asOf the day on which the rules are read, YYYY-MM-DD
 */
export function converse(knowledge: Knowledge, state: State, input: Input, asOf: string): Turn {
  const rules = rulebook(knowledge, asOf)
  if (input.type !== 'text') {
    const event = toEvent(knowledge, input)
    if (event === null)
      return at(knowledge, saidAfter([choiceGone], respond(state, pressed('herhaal'), rules)))
    const response = respond(state, event, rules)
    return at(knowledge, isTopicGone(input, event) ? topicGone(response) : response)
  }
  const masked = maskPersonalData(boundText(input.text))
  const place = replay(knowledge.domain, state)
  const open = openQuestion(state, place, rules)
  const fact = open === null ? undefined : knowledge.facts.get(open)
  const shown = fact
    ? buttonsFor(
        fact,
        shownValues(fact, knowledge.domain, place.facts, knowledge.findContradiction),
      )
    : []
  const { event } = understand(knowledge, masked.text, place, open, shown)
  const response = respond(state, event, rules)
  const isUrgent = response.parts[0]?.kind === 'urgent'
  const isTold = masked.kinds.length > 0 && !isUrgent
  return at(knowledge, isTold ? saidAfter([personalDataGone(masked.kinds)], response) : response)
}

const at = (knowledge: Knowledge, { state, parts, offers }: Response): Turn => ({
  state,
  parts: leadsOn(parts),
  offers,
  place: replay(knowledge.domain, state),
})

const personalDataGone = (kinds: readonly PersonalDataKind[]): Part => ({
  kind: 'personal-data',
  kinds,
})

const choiceGone: Part = { kind: 'notice', phrase: 'keuze-weg' }

/** A page of somebody else may ask for a subject that we no longer have: its visitors are told, and can go on. */
const isTopicGone = (input: Input, event: Event): boolean =>
  input.type === 'start' &&
  input.topic !== undefined &&
  event.kind === 'start' &&
  event.topic === null

const topicGone = (response: Response): Response => ({
  ...response,
  parts: [...response.parts, { kind: 'notice', phrase: 'onderwerp-weg' }],
})

/** Null where a button or fact is none of today's content. */
function toEvent(knowledge: Knowledge, input: Exclude<Input, { type: 'text' }>): Event | null {
  switch (input.type) {
    case 'start':
      return { kind: 'start', topic: startTopic(knowledge, input.topic) }
    case 'choice':
      return chosen(knowledge, parseChoice(input.id))
    case 'change':
      return chosen(knowledge, { kind: 'change', fact: input.fact })
    case 'back':
      return pressed('terug')
    case 'restart':
      return pressed('opnieuw')
  }
}

const chosen = (knowledge: Knowledge, choice: Choice | null): Event | null =>
  choice && knowledge.hasChoice(choice) ? { kind: 'chose', choice } : null

const pressed = (command: CommandId): Event => ({
  kind: 'chose',
  choice: { kind: 'command', command },
})

function startTopic(knowledge: Knowledge, id: string | undefined) {
  if (id === undefined) return null
  if (knowledge.hasGoal(id)) return { kind: 'goal', id } as const
  return knowledge.hasTopic(id) ? ({ kind: 'article', id } as const) : null
}
