import { apart, besideAlarm } from './after-alarm.ts'
import { assertNever } from './assert-never.ts'
import type { Choice } from './choice.ts'
import type { Event } from './event.ts'
import { keptShort } from './in-short.ts'
import { about, answeredByFact, askAgain, greet, notKnown } from './proceed.ts'
import { respondToCommand } from './respond-to-command.ts'
import { notUnderstood, respondToTyped } from './respond-to-typed.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'

/** One turn: state and event to state and answer. Pure; the same for buttons, typed sentences and tests. */
export function respond(before: State, event: Event, rules: Rulebook): Response {
  const response = remembered(respondTo(before, event, rules))
  return response.state.isPlain ? keptShort(response, before) : response
}

/** Who asks on after they were sent to somebody else is still asking about that. */
function remembered({ state, ...response }: Response): Response {
  const { referred: _before, ...next } = state
  const told = response.parts.flatMap((part) =>
    part.kind === 'topic' && part.topic.kind === 'not-ours' ? [part.topic.id] : [],
  )
  const [referred] = told
  return { ...response, state: referred === undefined ? next : { ...next, referred } }
}

function respondTo(before: State, event: Event, rules: Rulebook): Response {
  const { state, alarm } = apart(before)
  switch (event.kind) {
    case 'start':
      return event.topic ? about(state, event.topic, {}, rules) : greet(state)
    case 'typed':
      return respondToTyped(state, event, rules, alarm)
    case 'chose': {
      const response = chose(state, event.choice, rules)
      return alarm && !isRestart(event.choice) ? besideAlarm(response, alarm, rules) : response
    }
    default:
      return assertNever(event)
  }
}

const isRestart = (choice: Choice): boolean =>
  choice.kind === 'command' && choice.command === 'opnieuw'

function chose(state: State, choice: Choice, rules: Rulebook): Response {
  switch (choice.kind) {
    case 'value':
      return answeredByFact(state, choice.fact, { facts: { [choice.fact]: [choice.value] } }, rules)
    case 'unknown':
      return notKnown(state, choice.fact, {}, rules)
    case 'change':
      return askAgain(state, choice.fact)
    case 'topic':
      return about(state, choice.topic, {}, rules)
    case 'command':
      return respondToCommand(state, choice.command, rules)
    case 'none-of-these':
      return notUnderstood(state, [], rules)
    default:
      return assertNever(choice)
  }
}
