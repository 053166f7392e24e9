import { assemble } from '../../src/assemble.ts'
import type { ChatResponse } from '../../src/http/contract.ts'
import { chat } from '../../src/http/service.ts'

/** The real service on a fixed day. */
export const service = assemble(() => '2026-11-21')

interface Site {
  readonly centrum?: string
  readonly rol?: string
}

/** Holds a conversation: text is typed, `#id` presses that button. Gives every turn. */
export function talk(site: Site, ...messages: readonly string[]): readonly ChatResponse[] {
  const turns: ChatResponse[] = []
  for (const message of messages) {
    const state = turns.at(-1)?.state
    const input = message.startsWith('#')
      ? ({ type: 'choice', id: message.slice(1) } as const)
      : ({ type: 'text', text: message } as const)
    turns.push(chat(service, { ...site, ...(state && { state }), input }))
  }
  return turns
}

/** The last turn of a conversation. */
export function last(site: Site, ...messages: readonly string[]): ChatResponse {
  const turn = talk(site, ...messages).at(-1)
  if (!turn) throw new Error('a conversation needs a message')
  return turn
}

/** What a turn says, as one lower-case text. */
export const said = (turn: ChatResponse): string =>
  turn.messages.map(({ text }) => text.toLowerCase()).join('\n')

export const kinds = (turn: ChatResponse): readonly string[] =>
  turn.messages.map(({ kind }) => kind)

/** The ids of the buttons. */
export const buttonsOf = ({ choices }: ChatResponse): readonly string[] =>
  choices.map(({ id }) => id)

/** The article that a turn tells first. */
export const articleOf = ({ messages }: ChatResponse): string | undefined =>
  messages.find(({ kind }) => kind === 'answer')?.topic

/** The subject of the last answer, outcome or referral of a turn. */
export const topicOf = ({ messages }: ChatResponse): string | undefined =>
  messages.findLast(({ topic }) => topic !== undefined)?.topic

/** What is known of a fact after a turn. */
export const valuesOf = (
  turn: ChatResponse | undefined,
  fact: string,
): readonly string[] | undefined => turn?.facts.find((one) => one.fact === fact)?.values

/** Begins a conversation with a subject. */
export const open = (rol: string, topic: string): ChatResponse =>
  chat(service, { rol, input: { type: 'start', topic } })

/** Begins with a subject and presses one button after the other: at each turn the one at this place, or the last. */
export function walk(rol: string, topic: string, place: number): ChatResponse[] {
  let turn = open(rol, topic)
  const turns = [turn]
  for (let step = 0; step < 12; step++) {
    const { state, choices } = turn
    const choice = choices[Math.min(place, choices.length - 1)]
    if (!choice) break
    turn = chat(service, { state, input: { type: 'choice', id: choice.id } })
    turns.push(turn)
  }
  return turns
}

/** All that a turn shows, line by line. */
export const shownIn = ({ messages, choices, facts }: ChatResponse): string[] =>
  [
    ...messages.flatMap(({ text, html, simple }) => [text, html, simple?.text ?? '']),
    ...choices.flatMap(({ label, hint }) => [label, hint ?? '']),
    ...facts.flatMap(({ label, valueLabel }) => [label, valueLabel]),
  ].flatMap((text) => text.split('\n'))
