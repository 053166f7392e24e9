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

/** What matters of a message only while somebody may be in danger. */
export interface UnderAlarm {
  /** So short, or so little ours, that it is still about that. */
  readonly isAside: boolean
  /** Is in form and words nearly one of our questions. */
  readonly isOurQuestion: boolean
  /** Asks something with words of ours, or after it says that nobody is in danger: "kan leersteun haar helpen". */
  readonly asksUs: boolean
  /** Has a word of nobody but us: "uit de leersteun bedoel ik". */
  readonly namesUs: boolean
  /** Asks whom to turn to, or what to do. */
  readonly asksWhom: boolean
  /** Says that nobody answers, or asks us to call or to stay. */
  readonly callsUs: boolean
  /** Somebody who writes about a pupil asks something, and says that there is no danger or that there is help for it. */
  readonly isWatched: boolean
  /** Whatever else it says, it also tells or asks something that we know an answer to. */
  readonly isOursToo: boolean
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

type Urgent = Extract<Part, { kind: 'urgent' }>

/** What a message is told that alarms, or that goes on from an alarm; null where it is about something else. */
export function urgentWords(
  event: Typed,
  alarm: Alarm | undefined,
  rules: Rulebook,
): Urgent | null {
  const { urgent } = event
  if (urgent !== null)
    return urgentPart(alarmedBy(urgent, alarm, rules), urgent === alarm?.id ? 'again' : undefined)
  return alarm && goesOn(alarm, event, rules) ? urgentPart(alarm.id, wordsAgain(event)) : null
}

const urgentPart = (id: string, as: Urgent['as']): Urgent => ({
  kind: 'urgent',
  id,
  ...(as && { as }),
})

/** What alarms now. Whoever was in danger and now can take no more is in danger still. */
function alarmedBy(urgent: string, alarm: Alarm | undefined, rules: Rulebook): string {
  const isMilder = rules.isAnsweredToo(urgent)
  return alarm && isMilder && !rules.isAnsweredToo(alarm.id) ? alarm.id : urgent
}

/**
 * Whether a message after an alarm is still about that. Where somebody may be in danger every message is, but for a question of
 * ours, and for what goes on from an answer to one: "niemand neemt op", "ik ben 14", "wat moet ik doen".
 */
function goesOn(
  { id, since }: Alarm,
  { underAlarm: { isAside, isOurQuestion, asksUs, namesUs }, isQuestion, facts }: Typed,
  rules: Rulebook,
): boolean {
  if (rules.isAnsweredToo(id)) return isAside && !namesUs
  const leadsOn = isQuestion || (!isAside && facts.length > 0)
  return !(isOurQuestion || asksUs || (since > 0 && leadsOn))
}

/** Which words a message gets that goes on from an alarm: its own again for whoever asks whom to tell or what to do. */
function wordsAgain({ underAlarm: { callsUs, asksWhom }, isQuestion }: Typed): Urgent['as'] {
  if (callsUs) return 'calls'
  return isQuestion || asksWhom ? undefined : 'again'
}

/** An answer to something else, with whom to call under it for as long as the alarm stands. */
export function besideAlarm(response: Response, { id, since }: Alarm, rules: Rulebook): Response {
  if (rules.isAnsweredToo(id)) return response
  const answered = since + 1
  return {
    ...response,
    state: { ...response.state, ...(answered < longest && { urgent: id, since: answered }) },
    parts: [...response.parts, urgentPart(id, 'beside')],
  }
}
