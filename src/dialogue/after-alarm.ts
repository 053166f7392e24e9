import type { Typed } from './event.ts'
import type { Part } from './part.ts'
import type { Response } from './response.ts'
import type { Rulebook } from './rulebook.ts'
import type { State } from './state.ts'

/** The alarm that stands, and in how many turns in a row after it something else was answered. */
export interface Alarm {
  readonly id: string
  readonly since: number
}

/**
 * After so many turns in a row about something else the numbers go: a question or two is no sign that somebody is safe, and
 * whoever went on to other things for three turns is not told of them for ever.
 */
const longest = 3

/** The state without the alarm that stands in it, and that alarm. */
export function apart({ urgent, since = 0, ...state }: State): {
  readonly state: State
  readonly alarm: Alarm | undefined
} {
  return { state, alarm: urgent === undefined ? undefined : { id: urgent, since } }
}

/** What alarms now. Whoever was in danger and now can take no more is in danger still. */
export function alarmedBy(
  { urgent }: Typed,
  alarm: Alarm | undefined,
  rules: Rulebook,
): string | undefined {
  const isMilder = urgent !== null && rules.isAnsweredToo(urgent)
  if (alarm && isMilder && !rules.isAnsweredToo(alarm.id)) return alarm.id
  return urgent ?? undefined
}

/**
 * Whether a message after an alarm is still about that. Where somebody may be in danger every message is, but for a question of
 * ours, and for what goes on from an answer to one: "niemand neemt op", "ik ben 14", "wat moet ik doen".
 */
export function goesOn({ id, since }: Alarm, event: Typed, rules: Rulebook): boolean {
  if (rules.isAnsweredToo(id)) return event.isAside && !event.namesUs
  const leadsOn = event.isQuestion || (!event.isAside && event.facts.length > 0)
  return !(event.isOurQuestion || event.asksUs || (since > 0 && leadsOn))
}

/** Which words a message gets that goes on from an alarm: its own again for whoever asks whom to tell or what to do. */
export function wordsAgain(event: Typed): Extract<Part, { kind: 'urgent' }>['as'] {
  if (event.callsUs) return 'calls'
  return event.isQuestion || event.asksWhom ? undefined : 'again'
}

/** An answer to something else, with whom to call under it for as long as the alarm stands. */
export function besideAlarm(response: Response, { id, since }: Alarm, rules: Rulebook): Response {
  if (rules.isAnsweredToo(id)) return response
  const answered = since + 1
  return {
    ...response,
    state: { ...response.state, ...(answered < longest && { urgent: id, since: answered }) },
    parts: [...response.parts, { kind: 'urgent', id, as: 'beside' }],
  }
}
