import { apart, besideAlarm } from './after-alarm.ts'
import { assertNever } from './assert-never.ts'
import type { Choice } from './choice.ts'
import type { Event, Typed } from './event.ts'
import { about, add, answeredByFact, goBack, greet, notKnown, restate, said } from './proceed.ts'
import { respondToCommand } from './respond-to-command.ts'
import { notUnderstood, respondToTyped } from './respond-to-typed.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import { newState, type State } from './state.ts'

/** One turn: state and event to state and answer. Pure; the same for buttons, typed sentences and tests. */
export function respond(before: State, event: Event, rules: Rulebook): Response {
  const { state, alarm } = apart(before)
  if (event.kind === 'typed') return respondToTyped(state, event, rules, alarm)
  const response = pressed(state, event, rules)
  const isOver = event.kind === 'restart' || event.kind === 'start' || isRestart(event)
  return alarm && !isOver ? besideAlarm(response, alarm, rules) : response
}

const isRestart = (event: Event): boolean =>
  event.kind === 'chose' && event.choice.kind === 'command' && event.choice.command === 'opnieuw'

function pressed(state: State, event: Exclude<Event, Typed>, rules: Rulebook): Response {
  switch (event.kind) {
    case 'start':
      return event.topic ? about(state, event.topic, {}, rules) : greet(state)
    case 'restart':
      return greet(newState(state.preset))
    case 'back':
      return goBack(state, rules)
    case 'again':
      return restate(state, rules)
    case 'change':
      return said(add(state, { widened: [event.fact] }), [{ kind: 'question', fact: event.fact }])
    case 'chose':
      return chose(state, event.choice, rules)
    default:
      return assertNever(event)
  }
}

function chose(state: State, choice: Choice, rules: Rulebook): Response {
  switch (choice.kind) {
    case 'value':
      return answeredByFact(
        state,
        choice.fact,
        { facts: { [choice.fact]: [choice.value] } },
        [],
        rules,
      )
    case 'unknown':
      return notKnown(state, choice.fact, {}, rules)
    case 'change':
      return said(add(state, { widened: [choice.fact] }), [{ kind: 'question', fact: choice.fact }])
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
